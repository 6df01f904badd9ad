package stet.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.text.Table;

/**
 * The offices and callings Stet knows, in several languages, and, where a page only says "THE
 * PRESIDENT", who held one on a day. Everything works with an empty table: less is recognised.
 */
public final class Offices {

  private final Map<String, List<Phrase>> byFirstWord;
  private final List<Holder> holders;

  /** Words in lower case and the office they name. */
  record Phrase(List<String> words, String id) {}

  /**
   * Who held an office when; dates as yyyy-mm-dd, {@code until} empty for an open end.
   *
   * @param country two letters, lower case
   */
  public record Holder(
      String office, String country, String name, String from, Optional<String> until) {}

  private Offices(Map<String, List<Phrase>> byFirstWord, List<Holder> holders) {
    this.byFirstWord = Map.copyOf(byFirstWord);
    this.holders = List.copyOf(holders);
  }

  /** The tables that come with Stet; read from the program each time, so keep the answer. */
  public static Offices standard() {
    return new Offices(
        phrases(Table.lines(Offices.class, "offices.txt")),
        holders(Table.lines(Offices.class, "holders.txt")));
  }

  /** No table at all. */
  public static Offices none() {
    return new Offices(Map.of(), List.of());
  }

  /** The office these words name as a whole, an article in front aside: "the foreign minister". */
  public Optional<Office> named(String words) {
    return named(List.of(words.strip().split("\\s+")));
  }

  /** The same of words already parted. */
  public Optional<Office> named(List<String> words) {
    boolean article =
        words.size() > 1 && ARTICLES.contains(words.getFirst().toLowerCase(Locale.ROOT));
    List<String> parts = article ? words.subList(1, words.size()) : words;
    return longest(parts, 0)
        .filter(phrase -> phrase.words().size() == parts.size())
        .map(phrase -> new Office(phrase.id(), String.join(" ", parts)));
  }

  private static final List<String> ARTICLES =
      List.of("the", "a", "an", "der", "die", "das", "le", "la", "el", "il", "o");

  /** The words by which offices begin, in lower case. */
  Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  /** Whether an office begins with this word. */
  boolean opens(String word) {
    return byFirstWord.containsKey(key(word));
  }

  /** How many words from {@code at} on name an office; 0 when none. The longest phrase counts. */
  int longestAt(List<String> words, int at) {
    return longest(words, at).map(phrase -> phrase.words().size()).orElse(0);
  }

  /** The office named by {@code length} words from {@code at} on. */
  String idAt(List<String> words, int at, int length) {
    return longest(words, at)
        .filter(phrase -> phrase.words().size() == length)
        .map(Phrase::id)
        .orElseThrow(() -> new IllegalArgumentException("no office at " + at + " of " + words));
  }

  private Optional<Phrase> longest(List<String> words, int at) {
    for (Phrase phrase : byFirstWord.getOrDefault(key(words.get(at)), List.of())) {
      if (at + phrase.words().size() <= words.size() && matches(phrase, words, at)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private static boolean matches(Phrase phrase, List<String> words, int at) {
    for (int i = 1; i < phrase.words().size(); i++) { // the first word led here
      String word = words.get(at + i);
      String wanted = phrase.words().get(i);
      boolean begins = Character.toLowerCase(word.charAt(0)) == wanted.charAt(0);
      if (!begins || !wanted.equals(key(word))) {
        return false;
      }
    }
    return true;
  }

  /** The one holder of an office with this surname, or at all, on a day; empty when in doubt. */
  public Optional<String> holder(String office, Optional<String> surname, String day) {
    List<String> names =
        holders.stream()
            .filter(holder -> holder.office().equals(office))
            .filter(holder -> holder.from().compareTo(day) <= 0)
            .filter(holder -> holder.until().map(until -> day.compareTo(until) <= 0).orElse(true))
            .map(Holder::name)
            .filter(name -> surname.map(s -> endsWith(name, s)).orElse(true))
            .distinct()
            .toList();
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  private static boolean endsWith(String name, String surname) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return NameFolding.bones(last).equals(NameFolding.bones(surname));
  }

  private static Map<String, List<Phrase>> phrases(List<String> lines) {
    Map<String, List<Phrase>> map = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      String id = line.substring(0, colon).strip();
      for (String words : line.substring(colon + 1).split("\\|")) {
        Phrase phrase = new Phrase(List.of(words.strip().split(" ")), id);
        map.computeIfAbsent(phrase.words().getFirst(), first -> new ArrayList<>()).add(phrase);
      }
    }
    map.replaceAll((first, list) -> list.stream().sorted(LONGEST_FIRST).toList());
    return map;
  }

  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed();

  private static List<Holder> holders(List<String> lines) {
    List<Holder> holders = new ArrayList<>();
    for (String line : lines) {
      String[] cell = line.split("\\s*\\|\\s*");
      Optional<String> until = cell[4].equals("-") ? Optional.empty() : Optional.of(cell[4]);
      holders.add(new Holder(cell[0], cell[1], cell[2], cell[3], until));
    }
    return holders;
  }

  private static String key(String word) {
    String key = NameTables.withoutPossessive(word).toLowerCase(Locale.ROOT);
    return key.indexOf('’') < 0 ? key : key.replace('’', '\'');
  }
}
