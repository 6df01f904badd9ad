package stet.readers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import stet.document.Block;

/**
 * Knows the lines that web software sets around a text, "Like this:" and "Click to share on", and
 * takes them out. Only whole lines that nobody would write as a sentence go: a lost sentence would
 * be worse than a line too many.
 */
final class Furniture {

  private enum Where {
    ANYWHERE,
    PREFIX,
    TAIL,
    TAILPREFIX,
    CREDIT,
    CREDITPREFIX
  }

  /** Furniture lines are short; a longer line is read as text, whatever it begins with. */
  private static final int MAX_LENGTH = 120;

  /** Lines that thank helpers, or say how to reach them, are longer. */
  private static final int LONGEST_CREDIT = 320;

  private static final Set<String> COUNTED = Set.of("image", "photo", "picture", "slide", "bild");

  private static final Set<String> COUNTS = Set.of("of", "/", "von", "de", "di", "van", "из", "з");

  private final Set<String> anywhere;
  private final List<String> prefixes;
  private final Set<String> tail;
  private final List<String> tailPrefixes;
  private final List<String> credits;
  private final List<String> creditPrefixes;

  private Furniture(Map<Where, Set<String>> lines) {
    anywhere = Set.copyOf(lines.getOrDefault(Where.ANYWHERE, Set.of()));
    prefixes = List.copyOf(lines.getOrDefault(Where.PREFIX, Set.of()));
    tail = Set.copyOf(lines.getOrDefault(Where.TAIL, Set.of()));
    tailPrefixes = List.copyOf(lines.getOrDefault(Where.TAILPREFIX, Set.of()));
    credits = List.copyOf(lines.getOrDefault(Where.CREDIT, Set.of()));
    creditPrefixes = List.copyOf(lines.getOrDefault(Where.CREDITPREFIX, Set.of()));
  }

  /** Reads the table that comes with Stet. */
  static Furniture load() {
    String table = "furniture.tsv";
    Map<Where, Set<String>> lines = new EnumMap<>(Where.class);
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Furniture.class.getResourceAsStream(table), table + " is missing"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          Where where = Where.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
          lines.computeIfAbsent(where, w -> new HashSet<>()).add(line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + table + " cannot be read", e);
    }
    return new Furniture(lines);
  }

  /** The blocks that are text. */
  List<Draft> remove(List<Draft> drafts) {
    int end = drafts.size();
    while (end > 0
        && (isAnywhere(drafts.get(end - 1))
            || isTail(drafts.get(end - 1))
            || isCredit(drafts.get(end - 1)))) {
      end--;
    }
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts.subList(0, end)) {
      if (!isAnywhere(draft)) {
        kept.add(draft);
      }
    }
    return kept;
  }

  /** Subtitles have no furniture: whoever says "like this" in one says it. */
  private static boolean isText(Draft draft) {
    return draft.kind() == Block.Kind.CUE || draft.text().length() > MAX_LENGTH;
  }

  private boolean isAnywhere(Draft draft) {
    if (isText(draft)) {
      return draft.isEmpty();
    }
    String line = folded(draft);
    return line.isEmpty()
        || anywhere.contains(line)
        || prefixes.stream().anyMatch(line::startsWith)
        || isRule(line)
        || isCounter(line);
  }

  private boolean isTail(Draft draft) {
    if (isText(draft)) {
      return false;
    }
    String line = folded(draft);
    return tail.contains(line) || tailPrefixes.stream().anyMatch(line::startsWith);
  }

  /** Who helped, and how to reach them; a line that quotes somebody is text. */
  private boolean isCredit(Draft draft) {
    String text = draft.text();
    if (draft.kind() == Block.Kind.CUE || text.length() > LONGEST_CREDIT || hasMarks(text)) {
      return false;
    }
    String folded = folded(draft);
    String line = folded.startsWith("(") ? folded.substring(1) : folded;
    return creditPrefixes.stream().anyMatch(line::startsWith)
        || credits.stream().anyMatch(line::contains)
        || (line.length() <= MAX_LENGTH && hasAddress(line));
  }

  private static boolean hasMarks(String text) {
    return text.chars().anyMatch(c -> "\"\u201C\u201D\u201E\u00AB\u00BB".indexOf(c) >= 0);
  }

  /** An address to write to: {@code lee@paper.example}. */
  private static boolean hasAddress(String line) {
    int at = line.indexOf('@');
    return at > 0
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1))
        && line.indexOf('.', at) > at;
  }

  private static String folded(Draft draft) {
    return draft.text().replace("\u2026", "...").strip().toLowerCase(Locale.ROOT);
  }

  /** The number of a picture: {@code Image 2 of 5}, {@code 2 / 5}. */
  private static boolean isCounter(String line) {
    String[] words = line.length() > 20 ? new String[0] : line.replace("/", " / ").split("\\s+");
    int first = words.length == 4 && COUNTED.contains(words[0]) ? 1 : 0;
    return words.length == first + 3
        && isNumber(words[first])
        && COUNTS.contains(words[first + 1])
        && isNumber(words[first + 2]);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * A line drawn with signs: {@code ***}, {@code * * *}, {@code ---}, {@code ###}. One of three
   * underscores is what news agencies type between parts of a story.
   */
  static boolean isRule(String line) {
    int signs = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ("*-_=#~".indexOf(c) >= 0 && c == line.charAt(0)) {
        signs++;
      } else if (!Letters.isSpace(c)) {
        return false;
      }
    }
    return signs > 3 || (signs == 3 && line.charAt(0) != '_');
  }
}
