package stet.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes a printed name apart: titles, given names, surname. */
final class NameParser {

  private static final Set<String> SUFFIXES =
      Set.of(
          "jr", "sr", "ii", "iii", "iv", "phd", "md", "mp", "mep", "qc", "kc", "esq", "obe", "cbe");

  /** Callings that are surnames as often: "Ryan Singer". */
  private static final Set<String> ALSO_SURNAMES =
      Set.of("singer", "king", "major", "bishop", "judge", "prince", "pope", "justice", "cardinal");

  private static final Set<String> LINKS =
      Set.of("of", "the", "for", "to", "at", "and", "de", "du", "des", "der", "für", "la", "von");

  static boolean isSuffix(String word) {
    return SUFFIXES.contains(NameTables.key(word));
  }

  private final Offices offices;
  private final NameTables tables;

  NameParser(Offices offices, NameTables tables) {
    this.offices = offices;
    this.tables = tables;
  }

  /** Empty when there is no name in it, only an office, or no word at all. */
  Optional<PersonName> parse(String printed) {
    String text = withoutBrackets(printed).strip();
    List<String> words = words(uninverted(text));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int begin = endOfTitles(words);
    int end = words.size();
    while (end > begin + 1 && isSuffix(words.get(end - 1))) {
      end--;
    }
    List<String> titles = List.copyOf(words.subList(0, begin));
    return begin >= end
        ? Optional.empty()
        : Optional.of(named(printed.strip(), titles, calm(words.subList(begin, end))));
  }

  /** Builds the name from its words, titles already taken off. */
  PersonName named(String printed, List<String> titles, List<String> words) {
    int surname = words.size() - 1;
    while (surname > 0 && bindsToNext(words, surname - 1)) {
      surname--;
    }
    String last = String.join(" ", words.subList(surname, words.size()));
    return new PersonName(
        printed, titles, words.subList(0, surname), NameTables.withoutPossessive(last));
  }

  /** "de" of "de Gaulle"; but not "Ben" of "Ben Allen", nor an initial. */
  private boolean bindsToNext(List<String> words, int at) {
    String word = words.get(at);
    if (!tables.isParticle(word) || word.endsWith(".")) {
      return false;
    }
    return Character.isLowerCase(word.charAt(0)) || at > 0 || !tables.isGivenName(word);
  }

  private static String withoutBrackets(String printed) {
    int open = printed.indexOf('(');
    String name = open > 0 ? printed.substring(0, open) : printed;
    name = name.strip();
    return name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
  }

  /**
   * "Howard, John" is John Howard; what follows the comma of "Soledad O'Brien, CNN anchor" falls.
   */
  private String uninverted(String name) {
    int comma = name.indexOf(',');
    if (comma < 0) {
      return name;
    }
    String before = name.substring(0, comma).strip();
    String after = name.substring(comma + 1).strip();
    List<String> behind = words(after);
    boolean inverted =
        words(before).stream().filter(word -> !tables.isParticle(word)).count() == 1
            && !behind.isEmpty()
            && behind.size() <= 3
            && behind.stream().allMatch(NameParser::isCapital)
            && !isSuffix(behind.getFirst())
            && endOfTitles(behind) == 0;
    return inverted ? after + " " + before : before;
  }

  /** Words between spaces; "S.V.Markov" is three of them. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String part : text.split("[\\s\\u00a0]+")) {
      int from = 0;
      for (int dot = part.indexOf('.'); dot >= 0; dot = part.indexOf('.', from)) {
        if (dot - from > 2 || dot + 1 >= part.length()) {
          break;
        }
        if (dot > from) {
          words.add(part.substring(from, dot + 1));
        }
        from = dot + 1;
      }
      String rest = part.substring(from);
      if (rest.codePoints().anyMatch(Character::isLetter)) {
        words.add(trimmed(rest));
      }
    }
    return words;
  }

  /** Without marks around it; a dot stays, it makes an initial. */
  private static String trimmed(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(word.charAt(end - 1))
        && ".'’".indexOf(word.charAt(end - 1)) < 0) {
      end--;
    }
    return word.substring(start, end);
  }

  /** The number of words in front that are address, office, and what the office belongs to. */
  int endOfTitles(List<String> words) {
    int end = 0;
    for (int i = 0; i < words.size(); i++) {
      int office = offices.longestAt(words, i);
      boolean surname =
          i > end && i + office == words.size() && i > 0 && isPlainName(words, end, i);
      if (office > 0 && !surname) {
        end = endOfComplement(words, i + office);
        i = end - 1;
      } else if (i == end && (tables.isHonorific(words.get(i)) || LINKS.contains(low(words, i)))) {
        end = i + 1;
      }
    }
    return end;
  }

  /** "Stephen King" is no king: everything before the office word is a name. */
  private boolean isPlainName(List<String> words, int from, int to) {
    if (to - from == 1
        && ALSO_SURNAMES.contains(low(words, to))
        && !tables.isNoName(words.get(from))) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (tables.isGivenName(words.get(i)) || PersonName.isInitial(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "of the Russian Federation", "of State for Energy": links, places and bodies after an office.
   */
  int endOfComplement(List<String> words, int from) {
    int end = from;
    boolean linked = false;
    for (int i = from; i < Math.min(words.size(), from + 8); i++) {
      boolean link = LINKS.contains(low(words, i));
      boolean place = tables.isPlace(words.get(i)) || tables.things().contains(low(words, i));
      if (link) {
        linked = true;
      } else if (!place && !linked) {
        break;
      } else if (place || isUnknownPlace(words, i)) {
        end = i + 1;
      }
    }
    return end;
  }

  /** "of Tarsk Vladimir Orlo": a word behind "of" that a given name and a surname follow. */
  private boolean isUnknownPlace(List<String> words, int at) {
    return at + 2 < words.size()
        && LINKS.contains(low(words, at - 1))
        && isCapital(words.get(at))
        && !tables.isGivenName(words.get(at))
        && tables.isGivenName(words.get(at + 1))
        && isCapital(words.get(at + 2));
  }

  private static String low(List<String> words, int at) {
    return words.get(at).toLowerCase(Locale.ROOT);
  }

  static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** Capitals only are somebody shouting, or a style of labels: "O'BRIEN" is O'Brien. */
  static List<String> calm(List<String> words) {
    if (words.size() == 1 && words.getFirst().length() <= 3) {
      return List.copyOf(words);
    }
    List<String> calm = new ArrayList<>(words.size());
    words.forEach(word -> calm.add(calm(word)));
    return calm;
  }

  private static String calm(String word) {
    if (word.length() > 1 && Character.toUpperCase(word.charAt(1)) != word.charAt(1)) {
      return word; // nearly every word
    }
    String letters = NameTables.withoutPossessive(word);
    boolean shouts = letters.equals(letters.toUpperCase(Locale.ROOT)) && letters.length() > 2;
    if (!shouts || letters.indexOf('.') >= 0) {
      return word;
    }
    StringBuilder calm = new StringBuilder(word.length());
    boolean up = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      calm.append(up ? c : Character.toLowerCase(c));
      boolean possessive = i + 2 == word.length();
      boolean mc = i == 1 && word.startsWith("MC") && word.length() > 4;
      up = mc || c == '-' || ((c == '\'' || c == '’') && !possessive);
    }
    return calm.toString();
  }
}
