package stet.models;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Takes the main words out of a dictionary definition: "overbearing pride or presumption" says that
 * hubris is pride, and that it is presumption.
 *
 * <p>Only the words that carry the definition count: for a noun the last word of each member before
 * the first preposition or relative ("a feeling of self-respect": feeling is too general, so its
 * "of" is followed), for a verb the first, for adjectives and adverbs the last. A member with a
 * negation says what the word is not, and is left out. The idea is the genus term of Amsler (The
 * Structure of the Merriam-Webster Pocket Dictionary, 1980).
 */
final class Definition {
  /** A word from which on the definition only qualifies what it has said. */
  private static final Set<String> BOUNDARIES =
      Set.of(
          "that",
          "which",
          "who",
          "whom",
          "whose",
          "where",
          "when",
          "while",
          "because",
          "if",
          "so",
          "by",
          "for",
          "in",
          "on",
          "at",
          "from",
          "with",
          "to",
          "as",
          "into",
          "onto",
          "upon",
          "about",
          "against",
          "between",
          "among",
          "during",
          "through",
          "under",
          "over",
          "after",
          "before",
          "than",
          "especially",
          "usually",
          "used",
          "made",
          "having",
          "e.g.",
          "i.e.");

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "no",
          "without",
          "lacking",
          "lack",
          "absence",
          "opposite",
          "never",
          "nor",
          "neither",
          "free",
          "contrary",
          "unlike",
          "opposed",
          "cease",
          "stop",
          "fail",
          "failure",
          "deprive",
          "loss",
          "devoid",
          "non",
          "remove",
          "hardly",
          "barely");

  /** Behind these the "of" leads to what is meant: "the act of", "a feeling of". */
  private static final Set<String> FOLLOWED =
      Set.of(
          "ability",
          "act",
          "action",
          "amount",
          "condition",
          "degree",
          "example",
          "fact",
          "feeling",
          "form",
          "instance",
          "kind",
          "process",
          "property",
          "quality",
          "sense",
          "sort",
          "state",
          "trait",
          "type");

  /** A member that begins so tells more about the thing, not what it is. */
  private static final Set<String> MORE_ABOUT =
      Set.of("may", "can", "is", "are", "has", "have", "includes", "include", "often", "sometimes");

  private static final Set<String> SKIPPED =
      Set.of("a", "an", "the", "any", "some", "one", "very", "more", "most", "be", "being", "or");

  private Definition() {}

  /** The definition without its examples and asides. */
  static String of(String gloss) {
    int example = gloss.indexOf("\"");
    String definition = example < 0 ? gloss : gloss.substring(0, example);
    StringBuilder kept = new StringBuilder(definition.length());
    int depth = 0;
    for (int i = 0; i < definition.length(); i++) {
      char c = definition.charAt(i);
      depth += c == '(' ? 1 : 0;
      if (depth == 0) {
        kept.append(c);
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    String trimmed = kept.toString().replace("  ", " ").trim();
    while (trimmed.endsWith(";") || trimmed.endsWith(":")) {
      trimmed = trimmed.substring(0, trimmed.length() - 1).trim();
    }
    return trimmed;
  }

  /**
   * The main words of a definition, as they stand in it, in lower case.
   *
   * @param isA whether a word belongs to a word class
   * @param general words that define too many things to name any of them
   */
  static Set<String> mainWords(
      String definition,
      PartOfSpeech part,
      BiPredicate<PartOfSpeech, String> isA,
      Set<String> general) {
    Set<String> main = new LinkedHashSet<>();
    for (String clause : definition.toLowerCase(Locale.ROOT).split(";")) {
      List<String> words = words(clause);
      if (!words.isEmpty()
          && !MORE_ABOUT.contains(words.getFirst())
          && words.stream().noneMatch(NEGATIONS::contains)) {
        for (List<String> member : members(words, part)) {
          String word = part == PartOfSpeech.VERB ? member.getFirst() : member.getLast();
          if (!general.contains(word) && isA.test(part, word)) {
            main.add(word);
          }
        }
      }
    }
    return main;
  }

  private static final Set<String> LACKING = Set.of("without", "lacking");

  /** What a definition says is missing: warning and announcement for "without warning or ...". */
  static Set<String> lacked(String definition, BiPredicate<PartOfSpeech, String> isA) {
    Set<String> lacked = new LinkedHashSet<>();
    for (String clause : definition.toLowerCase(Locale.ROOT).split(";")) {
      List<String> words = words(clause);
      int at = 0;
      while (at < words.size() && !LACKING.contains(words.get(at))) {
        at++;
      }
      List<String> behind = words.subList(Math.min(at + 1, words.size()), words.size());
      for (List<String> member : members(behind, PartOfSpeech.NOUN)) {
        if (isA.test(PartOfSpeech.NOUN, member.getLast())) {
          lacked.add(member.getLast());
        }
      }
    }
    return lacked;
  }

  private static List<String> words(String clause) {
    List<String> words = new ArrayList<>();
    for (String word : clause.replace(",", " , ").split(" ")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** What stands between commas, "or" and "and" before the first boundary. */
  private static List<List<String>> members(List<String> words, PartOfSpeech part) {
    List<List<String>> members = new ArrayList<>();
    List<String> member = new ArrayList<>();
    boolean behindOf = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean followed =
          word.equals("of") && !member.isEmpty() && FOLLOWED.contains(member.getLast());
      boolean doing =
          part == PartOfSpeech.NOUN && word.endsWith("ing") && (behindOf || !member.isEmpty());
      boolean done =
          part == PartOfSpeech.NOUN
              && word.endsWith("ed")
              && !member.isEmpty()
              && i + 1 < words.size()
              && BOUNDARIES.contains(words.get(i + 1)); // "overbearing pride evidenced by a manner"
      if (doing || done || BOUNDARIES.contains(word) || (word.equals("of") && !followed)) {
        if (part == PartOfSpeech.ADJECTIVE || (doing && member.isEmpty())) {
          return members; // "good at remembering" is not good, "act of disturbing minds" no mind
        }
        break;
      }
      if (followed) {
        member.clear();
        behindOf = true;
      } else if (word.equals("or") || word.equals("and") || word.equals(",")) {
        close(member, members);
      } else if (!SKIPPED.contains(word)) {
        member.add(word);
      }
    }
    close(member, members);
    return members;
  }

  private static void close(List<String> member, List<List<String>> members) {
    if (!member.isEmpty()) {
      members.add(List.copyOf(member));
      member.clear();
    }
  }
}
