package stet.locate;

import java.util.Arrays;
import java.util.List;
import stet.document.Passage;
import stet.document.Source;
import stet.text.FormMemory;
import stet.text.Span;

/**
 * One source made ready for searching: the words that were spoken, in order, each with its turn and
 * sentence, and for every form the places where it stands. Labels and non-speech are left out, so
 * that words which follow one another here followed one another in speech. Built once, in linear
 * time.
 */
public final class IndexedSource {

  private static final int[] NOWHERE = {};

  private final Source source;
  private final int[] starts;
  private final int[] ends;
  private final int[] ids;
  private final int[] turns;
  private final int[] sentenceOf;
  private final List<Sentence> sentences;
  private final FormTable forms;
  private final char[] initials;
  private final int[] sentenceFrequency;

  /** The words of all forms, those of one beside each other, and where each form's begin. */
  private final int[] places;

  private final int[] placesFrom;

  private final FormTable stems;
  private final int[] stemOf;
  private final int[] firstKin;
  private final int[] nextKin;

  /** A sentence: its characters, its words [from, to) and its turn. */
  public record Sentence(Span span, int from, int to, int turn) {}

  private IndexedSource(Source source, SpokenWords words) {
    this.source = source;
    this.starts = Arrays.copyOf(words.starts, words.size);
    this.ends = Arrays.copyOf(words.ends, words.size);
    this.ids = Arrays.copyOf(words.ids, words.size);
    this.turns = Arrays.copyOf(words.turns, words.size);
    this.sentenceOf = Arrays.copyOf(words.sentenceOf, words.size);
    this.sentences = List.copyOf(words.sentences);
    this.forms = words.forms;
    this.initials = words.initials;
    this.sentenceFrequency = words.sentenceFrequency;
    this.stems = words.stems;
    this.stemOf = words.stemOf;
    this.firstKin = words.firstKin;
    this.nextKin = words.nextKin;
    this.placesFrom = new int[forms.size() + 1];
    for (int id = 0; id < forms.size(); id++) {
      placesFrom[id + 1] = placesFrom[id] + words.counts[id];
    }
    this.places = new int[ids.length];
    int[] next = Arrays.copyOf(placesFrom, forms.size());
    for (int at = 0; at < ids.length; at++) {
      places[next[ids[at]]++] = at;
    }
  }

  /** Makes a source ready. */
  public static IndexedSource of(Source source) {
    return of(source, new FormMemory());
  }

  /** The same, where words may have been met in other sources. */
  public static IndexedSource of(Source source, FormMemory memory) {
    return new IndexedSource(source, SpokenWords.of(source, memory));
  }

  public Source source() {
    return source;
  }

  /** Number of spoken words. */
  public int size() {
    return ids.length;
  }

  /** The id of the form at this word. */
  public int id(int word) {
    return ids[word];
  }

  /** The folded form at this word. */
  public String form(int word) {
    return forms.form(ids[word]);
  }

  /** The id of a folded form, or -1 if nobody says it. */
  public int idOf(String form) {
    return forms.of(form);
  }

  /** The form of an id. */
  public String formOf(int id) {
    return forms.form(id);
  }

  /** The first letter of the form of an id. */
  char initialOf(int id) {
    return initials[id];
  }

  /** Number of different forms. */
  public int vocabularySize() {
    return forms.size();
  }

  /**
   * The words at which a form stands are {@link #place} from this number on, in order, up to {@link
   * #placesEnd}; none for -1.
   */
  public int placesFrom(int id) {
    return id < 0 ? 0 : placesFrom[id];
  }

  /** The number behind the last place of a form. */
  public int placesEnd(int id) {
    return id < 0 ? 0 : placesFrom[id + 1];
  }

  /** The word of a place. */
  public int place(int number) {
    return places[number];
  }

  /** How often a form is said. */
  public int count(int id) {
    return placesEnd(id) - placesFrom(id);
  }

  /** Number of sentences that hold the form. */
  public int sentencesWith(int id) {
    return id < 0 ? 0 : sentenceFrequency[id];
  }

  /** Ids of the forms with this stem. */
  public int[] withStem(String stem) {
    int number = stems.of(stem);
    return number < 0 ? NOWHERE : kinFrom(firstKin[number]);
  }

  /** Ids of the forms with the stem of this one, itself included. */
  int[] kin(int id) {
    return kinFrom(firstKin[stemOf[id]]);
  }

  // Few forms share a stem.
  private int[] kinFrom(int first) {
    int count = 0;
    for (int id = first; id >= 0; id = nextKin[id]) {
      count++;
    }
    int[] kin = new int[count];
    int k = 0;
    for (int id = first; id >= 0; id = nextKin[id]) {
      kin[k++] = id;
    }
    return kin;
  }

  /** Index, in the source's turns, of the turn at this word. */
  public int turn(int word) {
    return turns[word];
  }

  /** Index of the sentence at this word. */
  public int sentenceAt(int word) {
    return sentenceOf[word];
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** The characters from one word through another, both included. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** What stands there, with the document it stands in. */
  public Passage passage(Span span) {
    return Passage.of(source.document(), span);
  }

  public int start(int word) {
    return starts[word];
  }

  public int end(int word) {
    return ends[word];
  }

  /** The first spoken word that ends after this character offset. */
  public int wordAt(int offset) {
    int at = Arrays.binarySearch(ends, offset + 1);
    return at >= 0 ? at : -at - 1;
  }
}
