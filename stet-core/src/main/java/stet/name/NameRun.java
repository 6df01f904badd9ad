package stet.name;

import java.util.Arrays;
import java.util.List;

/**
 * Words with nothing but spaces between them.
 *
 * @param first index of the first word in its text
 * @param texts the words as printed
 */
record NameRun(int first, List<NameWord> words, List<String> texts) {

  static NameRun of(int first, List<NameWord> words) {
    String[] texts = new String[words.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = words.get(i).text();
    }
    return new NameRun(first, words, Arrays.asList(texts));
  }
}
