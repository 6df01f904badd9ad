package stet.name;

import java.util.List;

/**
 * Words with nothing but spaces between them.
 *
 * @param first number of the first in the text
 */
record NameRun(int first, List<NameWord> words, List<String> texts) {
  NameRun(int first, List<NameWord> words) {
    this(first, words, words.stream().map(NameWord::text).toList());
  }
}
