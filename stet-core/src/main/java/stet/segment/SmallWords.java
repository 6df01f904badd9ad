package stet.segment;

import java.util.HashSet;
import java.util.Set;

/** The words a text writes in small letters somewhere: a label that is among them is no name. */
final class SmallWords {

  private SmallWords() {}

  static Set<String> of(String text) {
    Set<String> words = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (Character.isLowerCase(text.charAt(start)) && i - start < 30) {
          words.add(text.substring(start, i));
        }
        start = -1;
      }
    }
    return words;
  }
}
