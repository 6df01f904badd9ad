package stet.readers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the class names and ids of a page's elements say about them. */
final class PageNames {

  /** Longer class names are made by machines and say nothing. */
  private static final int LONGEST = 200;

  /** Letters of a paragraph's beginning that are compared. */
  private static final int LONGEST_LEAD = 24;

  private final Map<String, Set<String>> words;

  private PageNames(Map<String, Set<String>> words) {
    this.words = Map.copyOf(words);
  }

  /** Reads the table that comes with Stet. */
  static PageNames load() {
    String table = "page-furniture.tsv";
    Map<String, Set<String>> words = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    PageNames.class.getResourceAsStream(table), table + " is missing"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          words
              .computeIfAbsent(line.substring(0, tab), k -> new HashSet<>())
              .add(line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + table + " cannot be read", e);
    }
    return new PageNames(words);
  }

  boolean isFurniture(Element element) {
    return names(element, "always");
  }

  /** So it is on an article's page; elsewhere such names are given to parts of the text, too. */
  boolean isOftenFurniture(Element element) {
    return names(element, "soft");
  }

  /** What readers write below an article; in a forum it is the text. */
  boolean isTalk(Element element) {
    return names(element, "talk");
  }

  /** What stands around the parts of a page of many parts. */
  boolean isAround(Element element) {
    return names(element, "around");
  }

  boolean isFurnitureIfShort(Element element) {
    return names(element, "short");
  }

  /** What is closed until somebody asks to see it: the answer to a question, a tab. */
  boolean opens(Element element) {
    return names(element, "opens") || element.attr("role").equals("tabpanel");
  }

  boolean isText(Element element) {
    return element.attr("itemprop").equals("articleBody") || names(element, "good");
  }

  /** Whether a paragraph that begins like this leads away when most of it is links. */
  boolean leadsAway(String paragraph) {
    int from = 0;
    while (from < paragraph.length() && !Character.isLetter(paragraph.charAt(from))) {
      from++;
    }
    String start =
        paragraph
            .substring(from, Math.min(from + LONGEST_LEAD, paragraph.length()))
            .toLowerCase(Locale.ROOT);
    return words.getOrDefault("lead", Set.of()).stream().anyMatch(start::startsWith);
  }

  /** What a heading says of the section under it. */
  enum Heads {
    /** Nothing: it is the page's own. */
    TEXT,
    /** Other pages, if it is mostly links. */
    OTHERS_IF_LINKS,
    /** Other pages. */
    OTHERS,
    /** What readers write. */
    TALK
  }

  Heads heads(String heading) {
    String line = folded(heading);
    if (words.getOrDefault("talk-heading", Set.of()).contains(line)) {
      return Heads.TALK;
    }
    if (words.getOrDefault("heading-links", Set.of()).contains(line)) {
      return Heads.OTHERS_IF_LINKS;
    }
    boolean others =
        words.getOrDefault("heading", Set.of()).contains(line)
            || words.getOrDefault("heading-start", Set.of()).stream().anyMatch(line::startsWith);
    return others ? Heads.OTHERS : Heads.TEXT;
  }

  /** In small letters, without numbers in brackets and signs behind it: "Comments (12):". */
  private static String folded(String heading) {
    String line = heading.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    int end = line.length();
    while (end > 0 && !isOfWord(line.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    while (start < end && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    return line.substring(start, end).replaceAll("\\s+", " ");
  }

  /** A letter, or a vowel or a nasal that is written onto one, as in Hindi. */
  private static boolean isOfWord(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private boolean names(Element element, String kind) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Set<String> known = words.getOrDefault(kind, Set.of());
    Set<String> other = words.getOrDefault("other", Set.of());
    return has(element.className(), known, other) || has(element.id(), known, other);
  }

  /** Whether one of the words, or two that follow one another, is known and means that. */
  private static boolean has(String name, Set<String> known, Set<String> other) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return false;
    }
    String before = "";
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean end = i == name.length() || !Character.isLetter(name.charAt(i));
      boolean hump =
          !end
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (end || hump) {
        if (i > start) {
          String word = name.substring(start, i).toLowerCase(Locale.ROOT);
          String both = before + "-" + word;
          if ((known.contains(word) || known.contains(both)) && !other.contains(both)) {
            return true;
          }
          before = word;
        }
        if (i < name.length() && name.charAt(i) == ' ') {
          before = "";
        }
        start = hump ? i : i + 1;
      }
    }
    return false;
  }
}
