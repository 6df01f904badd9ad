package stet.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.text.WordBits;

/**
 * How a text uses capitals: which words it also writes small, and where nearly every word is
 * capitalised, as in headlines and in German.
 *
 * @param small words in lower case, as far as the text writes them small, and with a capital too
 * @param lines starts of lines in which most longer words are capitalised
 * @param loud starts of lines without small letters
 * @param ends where each line of the text begins, ascending
 * @param everywhere whether the whole text is like that
 */
record Capitals(
    Set<String> small,
    Set<Integer> lines,
    Set<Integer> loud,
    List<Integer> ends,
    boolean everywhere) {

  /** Shorter words are small even in headlines. */
  private static final int LONG = 4;

  /** Share of capitals among longer words inside sentences: English prose .2, German .4. */
  private static final double GERMAN = .3;

  private static final double HEADLINE = .75;

  static Capitals of(String text, List<NameWord> words) {
    WordBits asked = WordBits.of(keys(words));
    Set<String> small = new HashSet<>();
    Set<Integer> lines = new HashSet<>();
    Set<Integer> loud = new HashSet<>();
    List<Integer> starts = new java.util.ArrayList<>();
    int inner = 0;
    int capital = 0;
    int word = 0;
    int lineStart = 0;
    while (lineStart <= text.length()) {
      int lineEnd = text.indexOf('\n', lineStart);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      starts.add(lineStart);
      int lineLong = 0;
      int lineCapital = 0;
      int lineShouts = 0;
      int lineWords = 0;
      for (; word < words.size() && words.get(word).start() < lineEnd; word++) {
        NameWord here = words.get(word);
        lineWords++;
        lineShouts += here.shouts() ? 1 : 0;
        if (!here.isCapital()) {
          boolean curly = here.isCurly();
          if (!curly && here.traits().isNothing()) {
            if (asked.of(text, here.start(), here.end()) != 0) {
              small.add(here.text());
            }
          } else {
            String key = curly ? NameTables.key(here.text()) : here.text();
            if (!here.traits().isNothing() || asked.of(key) != 0) {
              small.add(key);
            }
          }
        }
        if (here.length() >= LONG) {
          lineLong++;
          lineCapital += here.isCapital() ? 1 : 0;
          inner += here.opens() ? 0 : 1;
          capital += here.isCapital() && !here.opens() ? 1 : 0;
        }
      }
      if (lineLong >= LONG && lineCapital >= HEADLINE * lineLong) {
        lines.add(lineStart);
      }
      if (lineShouts * 2 > lineWords) {
        loud.add(lineStart);
      }
      lineStart = lineEnd + 1;
    }
    boolean everywhere = inner >= 40 && capital >= GERMAN * inner;
    return new Capitals(
        Set.copyOf(small), Set.copyOf(lines), Set.copyOf(loud), List.copyOf(starts), everywhere);
  }

  private static Map<String, Integer> keys(List<NameWord> words) {
    Map<String, Integer> keys = new HashMap<>();
    for (NameWord word : words) {
      if (!word.traits().key().isEmpty()) {
        keys.put(word.traits().key(), 1);
      }
    }
    return keys;
  }

  /** Whether nearly every word around this one is capitalised. */
  boolean many(NameWord word) {
    return everywhere || lines.contains(line(word));
  }

  /** Whether the line of this word is printed in capitals only. */
  boolean shout(NameWord word) {
    return loud.contains(line(word));
  }

  boolean isAlsoSmall(String word) {
    return small.contains(NameTables.withoutPossessive(NameTables.key(word)));
  }

  private int line(NameWord word) {
    int low = 0;
    int high = ends.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (ends.get(middle) <= word.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return ends.get(low);
  }
}
