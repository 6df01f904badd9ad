package stet.quote;

import java.util.Set;
import stet.text.WordLists;

/**
 * The words of a language with capital nouns by which a subject is told from what stands beside it.
 *
 * @param pronouns "er"
 * @param nominative what opens the words about a subject
 * @param oblique what opens words that are none: "dem"
 * @param prepositions small words before a noun they govern
 * @param inside what joins the words about a subject: "der Sprecher <i>der</i> Stadt"
 * @param clause what a new clause begins with
 * @param opening adverbs that open a sentence: "zudem"
 * @param helps helping verbs before a participle
 * @param suffers helping verbs of a passive
 */
record SubjectWords(
    Set<String> pronouns,
    Set<String> nominative,
    Set<String> oblique,
    Set<String> prepositions,
    Set<String> inside,
    Set<String> clause,
    Set<String> opening,
    Set<String> helps,
    Set<String> suffers) {

  static SubjectWords ofProgram(String language) {
    WordLists lists = WordLists.of(SubjectWords.class, "subjects-" + language + ".txt");
    return new SubjectWords(
        lists.under("pronouns"),
        lists.under("nominative"),
        lists.under("oblique"),
        lists.under("prepositions"),
        lists.under("inside"),
        lists.under("clause"),
        lists.under("opening"),
        lists.under("helps"),
        lists.under("suffers"));
  }
}
