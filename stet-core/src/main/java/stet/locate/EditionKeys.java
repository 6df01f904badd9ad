package stet.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import stet.align.SentenceColumn;
import stet.document.Turn;
import stet.name.Letters;
import stet.text.FunctionWords;
import stet.text.Numbers;
import stet.text.Stems;

/**
 * What the sentences of two editions carry that can be told apart in both: numbers, the speaker a
 * turn begins with, a question mark, and words: by their stems in one language, by their sounds
 * across two, where only names and words that sound alike are the same.
 */
final class EditionKeys {

  /** Letters of a name, and of any other word, that are compared across languages. */
  private static final int NAME = 3;

  private static final int WORD = 6;

  /** So much of a word's sounds is left when languages have put their endings on it. */
  private static final int SOUNDS = 5;

  private static final double NUMBER_WEIGHT = 1.5;
  private static final double PLAIN_WEIGHT = 1;
  private static final double FUNCTION_WEIGHT = 0.3;
  private static final double SOUND_WEIGHT = 0.7;
  private static final double QUESTION_WEIGHT = 0.6;

  /** A turn that begins is a sign, but its first sentence may be the one that is left out. */
  private static final double TURN_WEIGHT = 0.5;

  private static final String QUESTION_MARKS = "?？؟";

  private final IndexedSource here;
  private final IndexedSource there;
  private final FunctionWords functionWords;
  private final boolean oneLanguage;
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Double> kinds = new ArrayList<>();
  private final int[][] mine;
  private final int[][] theirs;
  private final double[] weights;

  EditionKeys(
      IndexedSource here, IndexedSource there, FunctionWords functionWords, boolean oneLanguage) {
    this.here = here;
    this.there = there;
    this.functionWords = functionWords;
    this.oneLanguage = oneLanguage;
    this.mine = keys(here);
    this.theirs = keys(there);
    this.weights = weigh();
  }

  /** The sentences of this edition. */
  SentenceColumn here() {
    return new SentenceColumn(lengths(here), mine);
  }

  /** The sentences of the other edition. */
  SentenceColumn there() {
    return new SentenceColumn(lengths(there), theirs);
  }

  /** What each key tells of two sentences that both have it. */
  double[] weights() {
    return weights.clone();
  }

  private static int[] lengths(IndexedSource source) {
    return source.sentences().stream().mapToInt(s -> s.span().length()).toArray();
  }

  private int[][] keys(IndexedSource source) {
    int[][] keys = new int[source.sentences().size()][];
    int turn = -1;
    for (int s = 0; s < keys.length; s++) {
      IndexedSource.Sentence sentence = source.sentences().get(s);
      List<Integer> found = new ArrayList<>();
      if (sentence.turn() != turn) {
        turn = sentence.turn();
        found.add(id("turn " + voice(source.source().turns().get(turn)), TURN_WEIGHT));
      }
      if (isQuestion(source, sentence)) {
        found.add(id("?", QUESTION_WEIGHT));
      }
      for (int w = sentence.from(); w < sentence.to(); w++) {
        word(source, w, found);
      }
      keys[s] = found.stream().mapToInt(Integer::intValue).toArray();
    }
    return keys;
  }

  private static String voice(Turn turn) {
    return turn.role() == Turn.Role.SPEAKER
        ? turn.speaker().map(s -> sounds(last(s.name()), SOUNDS)).orElse("")
        : turn.role().name();
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean isQuestion(IndexedSource source, IndexedSource.Sentence sentence) {
    String text = source.source().text();
    int from = source.end(sentence.to() - 1);
    for (int i = from; i < Math.min(text.length(), sentence.span().end()); i++) {
      if (QUESTION_MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void word(IndexedSource source, int word, List<Integer> found) {
    String form = source.form(word);
    OptionalDouble number = Numbers.value(form);
    if (number.isPresent() && number.getAsDouble() > 1) {
      found.add(id("= " + number.getAsDouble(), NUMBER_WEIGHT));
    } else if (oneLanguage) {
      boolean function = functionWords.contains(form);
      found.add(id(Stems.of(form), function ? FUNCTION_WEIGHT : PLAIN_WEIGHT));
    } else if (!functionWords.contains(form)) {
      boolean capital = Character.isUpperCase(source.source().text().charAt(source.start(word)));
      if (form.length() >= (capital ? NAME : WORD)) {
        found.add(id("~ " + sounds(form, SOUNDS), SOUND_WEIGHT));
      }
    }
  }

  private static String sounds(String word, int most) {
    String sounds = Letters.sounds(word);
    return sounds.substring(0, Math.min(most, sounds.length()));
  }

  private int id(String key, double kind) {
    Integer id = ids.get(key);
    if (id == null) {
      id = ids.size();
      ids.put(key, id);
      kinds.add(kind);
    }
    return id;
  }

  // A rare key tells more (Spärck Jones 1972). What sounds like nothing in the other text is a
  // word of its own language and tells nothing.
  private double[] weigh() {
    int[] here = sentences(mine);
    int[] there = sentences(theirs);
    double all = 2.0 + mine.length + theirs.length;
    double[] weighed = new double[kinds.size()];
    for (int key = 0; key < weighed.length; key++) {
      boolean silent = kinds.get(key) == SOUND_WEIGHT && (here[key] == 0 || there[key] == 0);
      double rarity = Math.log(all / (1 + here[key] + there[key])) / Math.log(all);
      weighed[key] = silent ? 0 : kinds.get(key) * Math.max(0, rarity);
    }
    return weighed;
  }

  private int[] sentences(int[][] keys) {
    int[] counts = new int[kinds.size()];
    for (int[] sentence : keys) {
      for (int key : sentence) {
        counts[key]++;
      }
    }
    return counts;
  }
}
