package stet.quote;

import java.util.List;
import stet.quote.Attributed.Use;
import stet.quote.PhraseWords.Kind;

/** Tells speech from names, titles, nicknames and terms that stand in marks. */
final class Uses {

  /** Longer than this no term is, in words. */
  private static final int MAX_TERM = 5;

  private final PhraseWords table;

  Uses(PhraseWords table) {
    this.table = table;
  }

  /**
   * What the marks are for.
   *
   * @param words the carrying sentence
   * @param at where the quotation stands in it
   * @param personSpeaks whether the sentence gives the words to a person or body
   * @param evidence what the sentence says, best first
   * @param known whether the speaker is a person whom the article names
   */
  Use of(
      String content,
      List<Word> words,
      int at,
      boolean personSpeaks,
      List<Evidence> evidence,
      boolean known) {
    List<String> inside = Words.parts(content, 12);
    if (isHandle(content)) {
      return Use.NAME;
    }
    if (inside.size() <= 2 && content.endsWith(":")) {
      return Use.TERM; // "Related:" stands over a list
    }
    boolean alone = words.stream().noneMatch(Word::isWord);
    boolean spoken = isSpokenBySigns(content) && (personSpeaks || alone);
    boolean sentence = spoken || isBrokenOff(content) || (alone && ends(content));
    boolean sure = !evidence.isEmpty() && evidence.getFirst().probability() >= .9 && personSpeaks;
    if (inside.size() <= 8
        && !sentence
        && isTitleCase(inside)
        && isNamed(words, at, inside, sure)) {
      return Use.NAME;
    }
    if (inside.size() <= 2 && !known && !evidence.isEmpty() && isForetold(words, evidence)) {
      return Use.TERM;
    }
    if (inside.size() <= MAX_TERM && isTerm(words, at, personSpeaks, evidence)) {
      return Use.TERM;
    }
    return Use.SPEECH;
  }

  /** "Ruritania will conclude that the new “...”": what nobody has said yet. */
  private boolean isForetold(List<Word> words, List<Evidence> evidence) {
    int cue = evidence.getFirst().cue().start();
    for (int i = 1; i < words.size() && words.get(i).start() <= cue; i++) {
      if (words.get(i).start() == cue) {
        return table.is(Kind.MODAL, words.get(i - 1)) && !words.get(i - 1).is("did");
      }
    }
    return false;
  }

  /** "@name", "#tag", "2015-12-02". */
  private static boolean isHandle(String content) {
    String word = content.strip();
    if (word.startsWith("@") || word.startsWith("#")) {
      return word.indexOf(' ') < 0;
    }
    return word.chars().noneMatch(Character::isLetter);
  }

  /** "Ted! Ted!", "Why now?", "Well, it's me.": titles have no such signs. */
  private static boolean isSpokenBySigns(String content) {
    int comma = content.indexOf(',');
    return endsIn("?", content)
        || content.indexOf('!') >= 0
        || (comma > 0 && comma < content.length() - 2);
  }

  /** "Mr. Fenn.", "And you --": what stands alone and ends like a sentence is one. */
  private static boolean ends(String content) {
    return endsIn(".…-—–", content);
  }

  /** "But I --": no title ends so. */
  private static boolean isBrokenOff(String content) {
    return endsIn("—–", content) || content.endsWith("--");
  }

  /** "I never go,": words that begin and end as a sentence does, and are no title. */
  static boolean isSentence(String content) {
    if (!endsIn("?!,-—–…", content) || !Character.isUpperCase(content.codePointAt(0))) {
      return false;
    }
    List<String> inside = Words.parts(content, 12);
    boolean cries = endsIn("?!", content) || isBrokenOff(content);
    return cries || (inside.size() > 1 && !isTitleCase(inside));
  }

  private static boolean endsIn(String signs, String content) {
    return !content.isEmpty() && signs.indexOf(content.charAt(content.length() - 1)) >= 0;
  }

  private static boolean isTitleCase(List<String> words) {
    int capitals = 0;
    for (String word : words) {
      char first = word.charAt(0);
      if (Character.isUpperCase(first) || Character.isDigit(first)) {
        capitals++;
      } else if (word.length() > 4) {
        return false;
      }
    }
    return capitals > 0 && Character.isUpperCase(words.getFirst().charAt(0));
  }

  private boolean isNamed(List<Word> words, int at, List<String> inside, boolean sure) {
    Word before = at > 0 ? words.get(at - 1) : null;
    Word after = at + 1 < words.size() ? words.get(at + 1) : null;
    if (before != null && (table.isTitled(before) || table.is(Kind.TERM, before))) {
      return true;
    }
    if (after != null && table.isTitled(after)) {
      return true;
    }
    if (before != null && table.is(Kind.NAMEARTICLE, before) && allNouns(inside)) {
      return true; // "in der „Neuen Post“"
    }
    if (before != null
        && allCapital(inside)
        && (before.is("'s") || before.is("on") || before.is("of"))) {
      return true; // "on NBC's “Meet the Press”"
    }
    if (before != null
        && inside.size() == 1
        && before.is("'s")
        && !isSpokenBySigns(inside.getFirst())) {
      return true; // "NBC's “Today”"
    }
    if (!sure && after != null && words.get(at).endsInPause() && after.is("by")) {
      return true; // "“Fog Over Hill,” by Ann Lee"
    }
    boolean nickname =
        inside.size() <= 3
            && before != null
            && after != null
            && before.isCapital()
            && after.isCapital();
    return nickname || (!sure && inside.size() >= 2 && allCapital(inside));
  }

  /** Capitals all over, as names have them where every noun has one. */
  private static boolean allNouns(List<String> words) {
    for (String word : words) {
      char first = word.charAt(0);
      if (!Character.isUpperCase(first) && !Character.isDigit(first)) {
        return false;
      }
    }
    return words.size() <= 4;
  }

  private static boolean allCapital(List<String> words) {
    int capitals = 0;
    for (String word : words) {
      capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return capitals >= 2;
  }

  private boolean isTerm(List<Word> words, int at, boolean personSpeaks, List<Evidence> evidence) {
    int left = at - 1;
    while (left >= 0 && table.is(Kind.DETERMINER, words.get(left))) {
      left--;
    }
    if (left >= 0
        && table.is(Kind.TERM, words.get(left))
        && !words.get(left).is("word")
        && (!personSpeaks || isAlwaysTerm(words.get(left)))) {
      return true;
    }
    if (left >= 1 && words.get(left).is("as") && words.get(left - 1).is("known")) {
      return true;
    }
    if (at >= 2 && precedes(words, at, "much", "for")) {
      return true;
    }
    if (reflexive(words, at)) {
      return true;
    }
    return !evidence.isEmpty()
        && evidence.getFirst().naming()
        && evidence.getFirst().speaker().kind() != NounPhrase.Kind.PRONOUN
        && table.is(Kind.VAGUE, words.get(evidence.getFirst().speaker().head()));
  }

  private static boolean isAlwaysTerm(Word word) {
    return word.is("so-called") || word.is("usual") || word.is("hardly") || word.is("proverbial");
  }

  /** "so much for a real “...”". */
  private static boolean precedes(List<Word> words, int at, String first, String second) {
    for (int i = Math.max(1, at - 4); i < at; i++) {
      if (words.get(i).is(second) && words.get(i - 1).is(first)) {
        return true;
      }
    }
    return false;
  }

  /** "describes itself as a “...”". */
  private static boolean reflexive(List<Word> words, int at) {
    for (int i = Math.max(0, at - 4); i < at; i++) {
      if (words.get(i).is("itself") || words.get(i).is("themselves")) {
        return true;
      }
    }
    return false;
  }
}
