package stet.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells in which language a text is written, from its script and its commonest small words, and
 * stays silent when it is not sure.
 *
 * <p>Counting function words is the oldest method of language identification that needs no training
 * (Ingle 1976, Johnson 1993); it wants a sentence or two, not a headline. At most the first {@value
 * #ENOUGH} units of a text are looked at, so the cost does not grow with it.
 */
public final class LanguageGuess {

  /** UTF-16 units that are looked at. */
  private static final int ENOUGH = 40_000;

  /** Words a text needs before its small words are believed. */
  private static final int MIN_WORDS = 6;

  /** Running text has a third to a half of its words in the table; a list of names has none. */
  private static final double MIN_SHARE = 0.12;

  /** How much more often the small words of the best language must occur than the next one's. */
  private static final double MIN_LEAD = 1.15;

  /** Scripts that one language of the table writes, or nearly. */
  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.of(
          UnicodeScript.HEBREW, "he",
          UnicodeScript.GREEK, "el",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.THAI, "th",
          UnicodeScript.GEORGIAN, "ka",
          UnicodeScript.ARMENIAN, "hy",
          UnicodeScript.BENGALI, "bn",
          UnicodeScript.TAMIL, "ta");

  /** Kana in a Japanese text are about half of its signs; one in ten is enough. */
  private static final int KANA_SHARE = 10;

  private record Language(String code, UnicodeScript script) {}

  private final Map<String, List<Language>> words;

  private LanguageGuess(Map<String, List<Language>> words) {
    this.words = words;
  }

  /** Reads the table of small words that comes with Stet. */
  public static LanguageGuess load() {
    String table = "languages.tsv";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    LanguageGuess.class.getResourceAsStream(table), table + " is missing"),
                StandardCharsets.UTF_8))) {
      return parse(lines);
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + table + " cannot be read", e);
    }
  }

  private static LanguageGuess parse(BufferedReader lines) throws IOException {
    Map<String, List<Language>> words = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] parts = line.split("\t", -1);
      Language language = new Language(parts[0], UnicodeScript.valueOf(parts[1]));
      for (String word : parts[2].split(" ")) {
        List<Language> its = words.computeIfAbsent(word, w -> new ArrayList<>());
        if (!its.contains(language)) {
          its.add(language);
        }
      }
    }
    words.replaceAll((word, languages) -> List.copyOf(languages));
    return new LanguageGuess(Map.copyOf(words));
  }

  /** The BCP 47 code of the text's language; empty when its letters and words do not tell. */
  public Optional<String> of(CharSequence text) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    Map<Language, Integer> hits = new HashMap<>();
    int total = count(text, scripts, hits);
    UnicodeScript main =
        scripts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.UNKNOWN);
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (isJapaneseOrChinese(main)) {
      int signs = kana + scripts.getOrDefault(UnicodeScript.HAN, 0);
      return Optional.of(kana * KANA_SHARE >= signs ? "ja" : "zh");
    }
    String alone = BY_SCRIPT.get(main);
    return alone != null ? Optional.of(alone) : best(main, hits, total);
  }

  private static boolean isJapaneseOrChinese(UnicodeScript script) {
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }

  /** Counts letters by script and words by language; answers the number of words. */
  private int count(
      CharSequence text, Map<UnicodeScript, Integer> scripts, Map<Language, Integer> hits) {
    int end = Math.min(text.length(), ENOUGH);
    int total = 0;
    int start = -1;
    for (int i = 0; i < end; ) {
      int c = Character.codePointAt(text, i);
      if (Character.isLetter(c) || (start >= 0 && isInWord(c))) {
        start = start < 0 ? i : start;
        if (Character.isLetter(c)) {
          scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
      } else if (start >= 0) {
        total++;
        note(text.subSequence(start, i), hits);
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0 && end == text.length()) {
      total++;
      note(text.subSequence(start, end), hits);
    }
    return total;
  }

  private static boolean isInWord(int c) {
    int type = Character.getType(c);
    return c == '\''
        || c == '\u2019'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private void note(CharSequence word, Map<Language, Integer> hits) {
    String folded = word.toString().replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    for (Language language : words.getOrDefault(folded, List.of())) {
      hits.merge(language, 1, Integer::sum);
    }
  }

  private static Optional<String> best(
      UnicodeScript script, Map<Language, Integer> hits, int total) {
    String best = "";
    int most = 0;
    int next = 0;
    for (Map.Entry<Language, Integer> entry : hits.entrySet()) {
      int count = entry.getValue();
      if (entry.getKey().script() != script) {
        continue;
      }
      if (count > most) {
        next = most;
        most = count;
        best = entry.getKey().code();
      } else {
        next = Math.max(next, count);
      }
    }
    boolean sure = total >= MIN_WORDS && most >= MIN_SHARE * total && most >= MIN_LEAD * next;
    return sure && most > 0 ? Optional.of(best) : Optional.empty();
  }
}
