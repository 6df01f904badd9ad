package stet.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words with nothing but spaces between them.
 *
 * @param first index of the first word in its text
 * @param texts the words as printed
 * @param offices of each word, how many words from it on name an office
 */
record NameRun(int first, List<NameWord> words, List<String> texts, List<Integer> offices) {

  private static NameRun of(int first, List<NameWord> words, Offices offices) {
    String[] texts = new String[words.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = words.get(i).text();
    }
    List<String> all = Arrays.asList(texts);
    Integer[] lengths = new Integer[texts.length];
    for (int i = 0; i < texts.length; i++) {
      lengths[i] = words.get(i).traits().office() ? offices.longestAt(all, i) : 0;
    }
    return new NameRun(first, words, all, Arrays.asList(lengths));
  }

  /** The runs of a text that hold more than small words no table knows. */
  static List<NameRun> all(List<NameWord> words, Offices offices) {
    List<NameRun> runs = new ArrayList<>();
    int start = 0;
    boolean holds = false;
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).joined()) {
        if (holds) {
          runs.add(of(start, words.subList(start, i), offices));
        }
        start = i;
        holds = false;
      }
      holds |= !words.get(i).traits().isNothing();
    }
    if (holds) {
      runs.add(of(start, words.subList(start, words.size()), offices));
    }
    return runs;
  }
}
