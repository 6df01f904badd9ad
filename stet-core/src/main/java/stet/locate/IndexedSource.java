package stet.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.document.Passage;
import stet.document.Source;
import stet.document.Turn;
import stet.text.Sentences;
import stet.text.Span;
import stet.text.Stems;
import stet.text.Words;

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
  private final Map<String, Integer> vocabulary;
  private final List<String> forms;
  private final char[] initials;
  private final int[][] places;
  private final Map<String, int[]> stems;
  private final int[][] kin;
  private final int[] sentenceFrequency;

  /** A sentence: its characters, its words [from, to) and its turn. */
  public record Sentence(Span span, int from, int to, int turn) {}

  private IndexedSource(Source source, Builder built) {
    this.source = source;
    this.starts = Arrays.copyOf(built.starts, built.size);
    this.ends = Arrays.copyOf(built.ends, built.size);
    this.ids = Arrays.copyOf(built.ids, built.size);
    this.turns = Arrays.copyOf(built.turns, built.size);
    this.sentenceOf = Arrays.copyOf(built.sentenceOf, built.size);
    this.sentences = List.copyOf(built.sentences);
    this.vocabulary = built.vocabulary;
    this.forms = List.copyOf(built.forms);
    this.initials = new char[forms.size()];
    for (int id = 0; id < initials.length; id++) {
      initials[id] = forms.get(id).isEmpty() ? 0 : forms.get(id).charAt(0);
    }
    this.places = postings(ids, forms.size());
    this.sentenceFrequency = new int[forms.size()];
    for (int id = 0; id < places.length; id++) {
      int last = -1;
      for (int at : places[id]) {
        if (sentenceOf[at] != last) {
          last = sentenceOf[at];
          sentenceFrequency[id]++;
        }
      }
    }
    this.kin = new int[forms.size()][];
    this.stems = stems(forms, kin);
  }

  /** Makes a source ready. */
  public static IndexedSource of(Source source) {
    Builder builder = new Builder(source.text());
    int skip = 0;
    for (int t = 0; t < source.turns().size(); t++) {
      Turn turn = source.turns().get(t);
      for (Span sentence : Sentences.of(source.text(), turn.span())) {
        while (skip < source.nonSpeech().size()
            && source.nonSpeech().get(skip).end() <= sentence.start()) {
          skip++;
        }
        builder.sentence(sentence, t, source.nonSpeech(), skip);
      }
    }
    return new IndexedSource(source, builder);
  }

  private static int[][] postings(int[] ids, int vocabulary) {
    int[] counts = new int[vocabulary];
    for (int id : ids) {
      counts[id]++;
    }
    int[][] places = new int[vocabulary][];
    for (int id = 0; id < vocabulary; id++) {
      places[id] = new int[counts[id]];
    }
    Arrays.fill(counts, 0);
    for (int at = 0; at < ids.length; at++) {
      places[ids[at]][counts[ids[at]]++] = at;
    }
    return places;
  }

  // Sets for each form those with its stem.
  private static Map<String, int[]> stems(List<String> forms, int[][] kin) {
    Map<String, int[]> stems = HashMap.newHashMap(forms.size());
    for (int id = 0; id < forms.size(); id++) {
      stems.merge(Stems.of(forms.get(id)), new int[] {id}, IndexedSource::joined);
    }
    for (int[] family : stems.values()) {
      for (int id : family) {
        kin[id] = family;
      }
    }
    return stems;
  }

  // Few forms share a stem.
  private static int[] joined(int[] before, int[] one) {
    int[] joined = Arrays.copyOf(before, before.length + 1);
    joined[before.length] = one[0];
    return joined;
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
    return forms.get(ids[word]);
  }

  /** The id of a folded form, or -1 if nobody says it. */
  public int idOf(String form) {
    return vocabulary.getOrDefault(form, -1);
  }

  /** The form of an id. */
  public String formOf(int id) {
    return forms.get(id);
  }

  /** The first letter of the form of an id. */
  char initialOf(int id) {
    return initials[id];
  }

  /** Number of different forms. */
  public int vocabularySize() {
    return forms.size();
  }

  /** Words, in order, at which this form stands; do not change the array. */
  public int[] placesOf(int id) {
    return id < 0 ? NOWHERE : places[id];
  }

  /** How often a form is said. */
  public int count(int id) {
    return id < 0 ? 0 : places[id].length;
  }

  /** Number of sentences that hold the form. */
  public int sentencesWith(int id) {
    return id < 0 ? 0 : sentenceFrequency[id];
  }

  /** Ids of the forms with this stem; do not change the array. */
  public int[] withStem(String stem) {
    return stems.getOrDefault(stem, NOWHERE);
  }

  /** Ids of the forms with the stem of this one, itself included; do not change the array. */
  int[] kin(int id) {
    return kin[id];
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

  private static final class Builder {
    private final String text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] ids = new int[256];
    private int[] turns = new int[256];
    private int[] sentenceOf = new int[256];
    private int size;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final List<String> forms = new ArrayList<>();

    Builder(String text) {
      this.text = text;
    }

    void sentence(Span sentence, int turn, List<Span> nonSpeech, int skip) {
      int from = size;
      int at = sentence.start();
      for (int s = skip; s < nonSpeech.size() && nonSpeech.get(s).start() < sentence.end(); s++) {
        words(at, nonSpeech.get(s).start(), turn);
        at = Math.max(at, nonSpeech.get(s).end());
      }
      words(at, sentence.end(), turn);
      if (size > from) {
        sentences.add(new Sentence(new Span(starts[from], sentence.end()), from, size, turn));
      }
    }

    private void words(int start, int end, int turn) {
      if (end <= start) {
        return;
      }
      Words.each(
          text,
          new Span(start, end),
          (from, to) -> add(from, to, Words.fold(text.substring(from, to)), turn));
    }

    private void add(int start, int end, String form, int turn) {
      if (size == ids.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        ids = Arrays.copyOf(ids, size * 2);
        turns = Arrays.copyOf(turns, size * 2);
        sentenceOf = Arrays.copyOf(sentenceOf, size * 2);
      }
      starts[size] = start;
      ends[size] = end;
      turns[size] = turn;
      sentenceOf[size] = sentences.size();
      Integer id = vocabulary.get(form);
      if (id == null) {
        id = forms.size();
        vocabulary.put(form, id);
        forms.add(form);
      }
      ids[size++] = id;
    }
  }
}
