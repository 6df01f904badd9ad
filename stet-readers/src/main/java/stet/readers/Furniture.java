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
    TAILPREFIX
  }

  /** Furniture lines are short; a longer line is read as text, whatever it begins with. */
  private static final int MAX_LENGTH = 120;

  private final Set<String> anywhere;
  private final List<String> prefixes;
  private final Set<String> tail;
  private final List<String> tailPrefixes;

  private Furniture(Map<Where, Set<String>> lines) {
    anywhere = Set.copyOf(lines.getOrDefault(Where.ANYWHERE, Set.of()));
    prefixes = List.copyOf(lines.getOrDefault(Where.PREFIX, Set.of()));
    tail = Set.copyOf(lines.getOrDefault(Where.TAIL, Set.of()));
    tailPrefixes = List.copyOf(lines.getOrDefault(Where.TAILPREFIX, Set.of()));
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
    while (end > 0 && (isAnywhere(drafts.get(end - 1)) || isTail(drafts.get(end - 1)))) {
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
        || isRule(line);
  }

  private boolean isTail(Draft draft) {
    if (isText(draft)) {
      return false;
    }
    String line = folded(draft);
    return tail.contains(line) || tailPrefixes.stream().anyMatch(line::startsWith);
  }

  private static String folded(Draft draft) {
    return draft.text().replace("\u2026", "...").strip().toLowerCase(Locale.ROOT);
  }

  /** A line drawn with signs: {@code ***}, {@code * * *}, {@code ---}, {@code ###}. */
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
    return signs >= 3;
  }
}
