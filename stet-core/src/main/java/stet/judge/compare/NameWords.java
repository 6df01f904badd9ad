package stet.judge.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import stet.locate.IndexedSource;
import stet.text.Folding;

/** Words printed as names: with a capital where no sentence begins. */
public final class NameWords {

  /** Words of German that are hardly ever another language's. */
  private static final Set<String> GERMAN =
      Set.of(
          "der", "die", "das", "und", "ist", "nicht", "ein", "eine", "einen", "einem", "einer",
          "ich", "wir", "mit", "zu", "auf", "von", "fur", "im", "sich", "auch", "aus", "hat",
          "haben", "sie", "wird", "uber", "nach", "vor", "dem", "zum", "zur", "kein", "keine");

  private static final Set<String> ENGLISH =
      Set.of("the", "and", "of", "to", "is", "was", "we", "that", "it", "for", "with", "are");

  private NameWords() {}

  // German writes every noun with a capital: there it shows no name.
  private static boolean isGerman(Comparison c) {
    int german = 0;
    int english = 0;
    for (int i = 0; i < c.pattern().size(); i++) {
      german += GERMAN.contains(c.pattern().words().form(i)) ? 1 : 0;
      english += ENGLISH.contains(c.pattern().words().form(i)) ? 1 : 0;
    }
    return german > english;
  }

  /** Folded forms of the names among the article's words of a block. */
  public static List<String> quoted(Comparison c, Comparison.Block block) {
    return quoted(c, block.quotedFrom(), block.quotedTo());
  }

  /** Folded forms of the names among all of the article's words. */
  public static List<String> quoted(Comparison c) {
    return quoted(c, 0, c.pattern().size());
  }

  private static List<String> quoted(Comparison c, int from, int to) {
    List<String> names = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String text = c.pattern().words().text();
      if (i > 0 && isName(text, c.pattern().words().start(i), c.pattern().words().printed(i))) {
        names.add(c.pattern().words().form(i));
      }
    }
    return names.isEmpty() || !isGerman(c) ? names : List.of();
  }

  /** Folded forms of the names among the source's words of a block. */
  public static List<String> source(Comparison c, Comparison.Block block) {
    return source(c, block.sourceFrom(), block.sourceTo());
  }

  /** Folded forms of the names among the source's words [from, to). */
  public static List<String> source(Comparison c, int from, int to) {
    List<String> names = new ArrayList<>();
    for (int j = from; j < to; j++) {
      if (isName(c.source(), j)) {
        names.add(c.source().form(j));
      }
    }
    return names.isEmpty() || !isGerman(c) ? names : List.of();
  }

  /**
   * One capitalised word for another, one of them a name that people are given: at a sentence's
   * start, where a capital alone shows nothing, both are names.
   */
  public static boolean mayOpen(
      Comparison c, Comparison.Block block, Predicate<String> givenNames) {
    if (block.quotedWords() != 1 || block.sourceWords() != 1) {
      return false;
    }
    String said = c.quotedText(block);
    String found = c.sourceText(block);
    return Character.isUpperCase(said.codePointAt(0))
        && Character.isUpperCase(found.codePointAt(0))
        && (givenNames.test(said) || givenNames.test(found));
  }

  /** Whether a word of a source is a name by its capital. */
  public static boolean isName(IndexedSource source, int word) {
    String text = source.source().text();
    return isName(text, source.start(word), source.span(word, word).in(text));
  }

  /** Whether a printed word, standing at this offset, is a name by its capital. */
  public static boolean isName(String text, int at, String printed) {
    if (capitalInside(printed)) {
      return true;
    }
    int first = printed.codePointAt(0);
    if (!Character.isUpperCase(first)
        || printed.equals("I")
        || printed.startsWith("I'")
        || printed.startsWith("I’")) {
      return false;
    }
    return !beginsSentence(text, at);
  }

  // macOS, McKay: no sentence gives these capitals; a word wholly in capitals may be shouted.
  private static boolean capitalInside(String printed) {
    boolean inside = false;
    boolean small = false;
    for (int i = 0; i < printed.length(); i++) {
      inside |= i > 0 && Character.isUpperCase(printed.charAt(i));
      small |= Character.isLowerCase(printed.charAt(i));
    }
    return inside && small;
  }

  private static boolean beginsSentence(String text, int at) {
    int before = at - 1;
    while (before >= 0
        && (Character.isWhitespace(text.charAt(before)) || opens(text.charAt(before)))) {
      if (text.charAt(before) == '\n') {
        return true;
      }
      before--;
    }
    return before < 0 || ".!?:…".indexOf(text.charAt(before)) >= 0 && !abbreviates(text, before);
  }

  private static boolean opens(char c) {
    return "“\"‘'«„([—–".indexOf(c) >= 0 || Folding.isApostrophe(c);
  }

  // "Mr. Howard", "V. Orlin": the stop ends no sentence.
  private static boolean abbreviates(String text, int stop) {
    int from = stop;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int length = stop - from;
    return text.charAt(stop) == '.'
        && length > 0
        && length <= 3
        && Character.isUpperCase(text.charAt(from));
  }
}
