package stet.quote;

import java.util.Optional;
import java.util.Set;
import stet.text.WordLists;

/**
 * The words of one language by which reported speech without marks is found where a comma, or a
 * word like "que", opens the clause that is reported.
 *
 * @param language two letters
 * @param says finite verbs that report
 * @param said the same as participles
 * @param acts verbs of a sentence that tells as a whole what somebody said
 * @param nouns what a clause may explain: "der Vorwurf, ..."
 * @param source what stands behind "nach": "Angaben"
 * @param by what stands before such a noun
 * @param before prepositions before a source
 * @param after what stands behind a source
 * @param like what opens "as X said,"
 * @param so what stands for "said" behind a comma
 * @param finite verbs that open what follows a source
 * @param subjects by which words a subject is told, where a table says so
 * @param reported forms that say that somebody else is speaking
 * @param perhaps forms that say so only behind a sentence that was reported
 */
public record ClauseWords(
    String language,
    Set<String> says,
    Set<String> said,
    Set<String> acts,
    Set<String> nouns,
    Set<String> source,
    Set<String> by,
    Set<String> before,
    Set<String> after,
    Set<String> like,
    Set<String> so,
    Set<String> finite,
    Set<String> reported,
    Set<String> perhaps,
    Set<String> that,
    Set<String> question,
    Set<String> articles,
    Set<String> own,
    Optional<SubjectWords> subjects) {

  static ClauseWords ofProgram(String language) {
    WordLists lists = WordLists.of(ClauseWords.class, "clauses-" + language + ".txt");
    return new ClauseWords(
        language,
        lists.under("says"),
        lists.under("said"),
        lists.under("acts"),
        lists.under("nouns"),
        lists.under("source"),
        lists.under("by"),
        lists.under("before"),
        lists.under("after"),
        lists.under("like"),
        lists.under("so"),
        lists.under("finite"),
        lists.under("reported"),
        lists.under("perhaps"),
        lists.under("that"),
        lists.under("question"),
        lists.under("articles"),
        lists.under("own"),
        language.equals("de") ? Optional.of(SubjectWords.ofProgram(language)) : Optional.empty());
  }

  /** Whether nouns have capitals, and a verb stands second. */
  boolean isGerman() {
    return language.equals("de");
  }

  /** "Angaben", and longer words that end so: "Polizeiangaben". */
  boolean isSource(Word word) {
    String lower = word.lower();
    if (!isGerman()) {
      return source.contains(lower);
    }
    if (!word.isCapital()) {
      return false;
    }
    if (source.contains(lower)) {
      return true;
    }
    return lower.length() > 8
        && (lower.endsWith("angaben")
            || lower.endsWith("berichten")
            || lower.endsWith("bericht")
            || lower.endsWith("aussagen")
            || lower.endsWith("meinung")
            || lower.endsWith("auskunft")
            || lower.endsWith("informationen"));
  }
}
