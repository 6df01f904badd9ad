package stet.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stet.document.Source;
import stet.document.Turn;
import stet.text.FormMemory;
import stet.text.Sentences;
import stet.text.Span;
import stet.text.Words;

/** The words that are spoken in a source, as columns: what an {@link IndexedSource} is made of. */
final class SpokenWords {

  private final String text;
  private final FormMemory memory;

  int[] starts = new int[256];
  int[] ends = new int[256];
  int[] ids = new int[256];
  int[] turns = new int[256];
  int[] sentenceOf = new int[256];
  int size;
  final List<IndexedSource.Sentence> sentences = new ArrayList<>();

  final FormTable forms = new FormTable();
  final FormTable stems = new FormTable();

  // For each form: its first letter, how often it is said, in how many sentences, the last of them,
  // its stem, the next form with it.
  char[] initials = new char[128];
  int[] counts = new int[128];
  int[] sentenceFrequency = new int[128];
  private int[] lastSentence = new int[128];
  int[] stemOf = new int[128];
  int[] nextKin = new int[128];

  // For each stem the first form with it, and the last.
  int[] firstKin = new int[128];
  private int[] lastKin = new int[128];

  private SpokenWords(String text, FormMemory memory) {
    this.text = text;
    this.memory = memory;
  }

  static SpokenWords of(Source source, FormMemory memory) {
    SpokenWords words = new SpokenWords(source.text(), memory);
    int skip = 0;
    for (int t = 0; t < source.turns().size(); t++) {
      Turn turn = source.turns().get(t);
      for (Span sentence : Sentences.of(source.text(), turn.span())) {
        while (skip < source.nonSpeech().size()
            && source.nonSpeech().get(skip).end() <= sentence.start()) {
          skip++;
        }
        words.sentence(sentence, t, source.nonSpeech(), skip);
      }
    }
    return words;
  }

  private void sentence(Span sentence, int turn, List<Span> nonSpeech, int skip) {
    int from = size;
    int at = sentence.start();
    for (int s = skip; s < nonSpeech.size() && nonSpeech.get(s).start() < sentence.end(); s++) {
      words(at, nonSpeech.get(s).start(), turn);
      at = Math.max(at, nonSpeech.get(s).end());
    }
    words(at, sentence.end(), turn);
    if (size > from) {
      sentences.add(
          new IndexedSource.Sentence(new Span(starts[from], sentence.end()), from, size, turn));
    }
  }

  private void words(int start, int end, int turn) {
    if (end <= start) {
      return;
    }
    Words.each(
        text, new Span(start, end), (from, to) -> add(from, to, memory.of(text, from, to), turn));
  }

  private void add(int start, int end, FormMemory.Form word, int turn) {
    if (size == ids.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      ids = Arrays.copyOf(ids, size * 2);
      turns = Arrays.copyOf(turns, size * 2);
      sentenceOf = Arrays.copyOf(sentenceOf, size * 2);
    }
    int id = forms.put(word.folded());
    if (id == counts.length) {
      moreForms();
    }
    if (counts[id] == 0) {
      first(id, word);
    }
    counts[id]++;
    if (lastSentence[id] != sentences.size()) {
      lastSentence[id] = sentences.size();
      sentenceFrequency[id]++;
    }
    starts[size] = start;
    ends[size] = end;
    turns[size] = turn;
    sentenceOf[size] = sentences.size();
    ids[size++] = id;
  }

  private void first(int id, FormMemory.Form word) {
    initials[id] = word.folded().isEmpty() ? 0 : word.folded().charAt(0);
    lastSentence[id] = -1;
    nextKin[id] = -1;
    int known = stems.size();
    int stem = stems.put(word.stem());
    stemOf[id] = stem;
    if (stem == known) {
      firstKin[stem] = id;
    } else {
      nextKin[lastKin[stem]] = id;
    }
    lastKin[stem] = id;
  }

  private void moreForms() {
    int more = counts.length * 2;
    initials = Arrays.copyOf(initials, more);
    counts = Arrays.copyOf(counts, more);
    sentenceFrequency = Arrays.copyOf(sentenceFrequency, more);
    lastSentence = Arrays.copyOf(lastSentence, more);
    stemOf = Arrays.copyOf(stemOf, more);
    nextKin = Arrays.copyOf(nextKin, more);
    firstKin = Arrays.copyOf(firstKin, more);
    lastKin = Arrays.copyOf(lastKin, more);
  }
}
