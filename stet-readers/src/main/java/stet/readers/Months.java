package stet.readers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The names of the months in many languages. */
final class Months {

  private static final Months STANDARD = new Months(load());

  private final Map<String, Integer> numbers;

  private Months(Map<String, Integer> numbers) {
    this.numbers = Map.copyOf(numbers);
  }

  static Months standard() {
    return STANDARD;
  }

  /** The number of a month, from 1; 0 when the word is none. */
  int number(String word) {
    if (word.length() < 3) {
      return 0;
    }
    return numbers.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** The first language of the table that uses a word decides; two of them share "listopad". */
  private static Map<String, Integer> load() {
    String table = "months.tsv";
    Map<String, Integer> numbers = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Months.class.getResourceAsStream(table), table),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          int number = Integer.parseInt(line.substring(0, tab));
          for (String word : line.substring(tab + 1).split(" ")) {
            numbers.putIfAbsent(word, number);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + table + " cannot be read", e);
    }
    return numbers;
  }
}
