package stet.judge.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.text.Table;

/**
 * The words by which a speaker reports another's, and answers a question.
 *
 * @param groups verb, that, self, other, yes, no, preposition, person, according, asker; folded
 *     forms of all languages together
 */
public record ReportingWords(Map<String, Set<String>> groups) {

  public ReportingWords {
    groups = Map.copyOf(groups);
  }

  /** The table that comes with Stet. */
  public static ReportingWords standard() {
    return parse(Table.lines(ReportingWords.class, "reporting-words.txt"));
  }

  static ReportingWords parse(List<String> lines) {
    return new ReportingWords(SenseWords.parse(lines).groups());
  }

  private boolean in(String group, String form) {
    return groups.getOrDefault(group, Set.of()).contains(form);
  }

  /** Whether the form is a verb of saying: said, told. */
  public boolean isVerb(String form) {
    return in("verb", form);
  }

  /** Whether the form opens a reported clause: that, dass, что. */
  public boolean isThat(String form) {
    return in("that", form);
  }

  /** Whether the form is the speaker or the one spoken to: I, we, you. */
  public boolean isSelf(String form) {
    return in("self", form);
  }

  /** Whether the form points at somebody else: he, she, they. */
  public boolean isOther(String form) {
    return in("other", form);
  }

  /** Whether the form says yes. */
  public boolean isYes(String form) {
    return in("yes", form);
  }

  /** Whether the form says no. */
  public boolean isNo(String form) {
    return in("no", form);
  }

  /** Whether a name behind the form is a place or a matter: in, of. */
  public boolean isPreposition(String form) {
    return in("preposition", form);
  }

  /** Whether the form is a noun for a person: pilot, grandmother. */
  public boolean isPerson(String form) {
    return in("person", form);
  }

  /** Whether the form names a source of words that follows it: according (to), laut. */
  public boolean isAccording(String form) {
    return in("according", form);
  }

  /** Whether the form is a noun for one who asks: reporter. */
  public boolean isAsker(String form) {
    return in("asker", form);
  }

  /** Whether an answer that opens so leans on its question: never, twice, perhaps. */
  public boolean isLeaning(String form) {
    return in("lean", form) || isYes(form) || isNo(form);
  }

  /** Whether the form shows a tense that only reported speech puts there: would, habe. */
  public boolean isBackshift(String form) {
    return in("backshift", form);
  }

  /** Whether an answer that opens so points at its question: it (was the worst). */
  public boolean isPointing(String form) {
    return in("point", form);
  }

  /** Whether the form is in the table's group "be": was, were, war. */
  public boolean isBeing(String form) {
    return in("be", form);
  }

  /** Whether the form names a language: Ukrainian, auf Türkisch. */
  public boolean isLanguage(String form) {
    return in("language", form);
  }

  /** Whether the form is a verb of asking. */
  public boolean isAsking(String form) {
    return in("ask", form);
  }

  /** Whether the form is the one spoken to, behind a verb of saying: (told) her. */
  public boolean isHearer(String form) {
    return in("hearer", form);
  }

  /** Whether the form is a verb that gives something a name: called. */
  public boolean isNaming(String form) {
    return in("name", form);
  }

  /** Whether the form takes back what was said before: deny, bestreite. */
  public boolean isRefusal(String form) {
    return in("refuse", form);
  }
}
