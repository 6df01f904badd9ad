package stet.segment;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stet.text.WordLists;

/** What words that stand as labels mean: a question, an answer, a crowd, a field of the page. */
record LabelWords(
    Set<String> question,
    Set<String> answer,
    Set<String> crowd,
    Set<String> interpreter,
    Set<String> clip,
    Set<String> role,
    Set<String> nobody,
    Set<String> not,
    Set<String> says,
    Set<String> aside) {

  /** What a label that is no name means. */
  enum Meaning {
    QUESTION,
    ANSWER,
    CROWD,
    INTERPRETER,
    CLIP,
    ROLE,
    /** A field of the page, the beginning of a note: nobody speaks. */
    NOT
  }

  static LabelWords standard() {
    WordLists lists = WordLists.of(LabelWords.class, "labels.txt");
    return new LabelWords(
        lists.under("question"),
        lists.under("answer"),
        lists.under("crowd"),
        lists.under("interpreter"),
        lists.under("clip"),
        lists.under("role"),
        lists.under("nobody"),
        lists.under("not"),
        lists.under("says"),
        lists.under("aside"));
  }

  /** What these words mean as a label; empty where they may be a name. */
  Optional<Meaning> meaning(String label) {
    String words = words(label);
    if (not.contains(words)) {
      return Optional.of(Meaning.NOT);
    }
    if (question.contains(words) || isScannedQuestion(words)) {
      return Optional.of(Meaning.QUESTION);
    }
    if (answer.contains(words)) {
      return Optional.of(Meaning.ANSWER);
    }
    if (crowd.contains(words)) {
      return Optional.of(Meaning.CROWD);
    }
    if (interpreter.contains(words)) {
      return Optional.of(Meaning.INTERPRETER);
    }
    if (clip.contains(words)) {
      return Optional.of(Meaning.CLIP);
    }
    return role.contains(words) ? Optional.of(Meaning.ROLE) : Optional.empty();
  }

  /** Whether a role leaves open who it is: "Unidentified Male". */
  boolean isNobody(String label) {
    return nobody.contains(words(label));
  }

  boolean asksOrAnswers(String word) {
    String words = words(word);
    return question.contains(words) || answer.contains(words);
  }

  /** Whether nobody speaks under this heading. */
  boolean isAside(String heading) {
    String words = " " + words(heading).replace(':', ' ') + " ";
    return aside.stream().anyMatch(aside -> words.contains(" " + aside + " "));
  }

  /** Lower case, without dots, article and a number behind: "THE SPEAKER 2" is "speaker". */
  private static String words(String label) {
    String words = label.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'').strip();
    int end = words.length();
    while (end > 0 && " #0123456789".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    words = words.substring(0, end);
    return words.startsWith("the ") ? words.substring(4) : words;
  }

  /** One letter misread by a machine: "queation". */
  private static boolean isScannedQuestion(String words) {
    String right = "question";
    if (words.length() != right.length()) {
      return false;
    }
    int wrong = 0;
    for (int i = 0; i < right.length(); i++) {
      wrong += words.charAt(i) == right.charAt(i) ? 0 : 1;
    }
    return wrong <= 1;
  }
}
