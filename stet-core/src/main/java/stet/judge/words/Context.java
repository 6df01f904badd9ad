package stet.judge.words;

import java.util.HashSet;
import java.util.Set;
import stet.document.Document;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.locate.Weights;
import stet.text.FunctionWords;
import stet.text.Span;
import stet.text.Stems;
import stet.text.Words;

/** The words around a quotation in the article: they say which of several equal places is meant. */
public final class Context {

  private static final int REACH = 220;

  private final Set<String> stems = new HashSet<>();

  public Context(Document article, Span quotation, FunctionWords functionWords) {
    String text = article.text();
    int from = Math.max(0, quotation.start() - REACH);
    int to = Math.min(text.length(), quotation.end() + REACH / 2);
    add(Words.of(text, new Span(wordBoundary(text, from), quotation.start())), functionWords);
    add(Words.of(text, new Span(quotation.end(), to)), functionWords);
  }

  /** Where the words before a place begin that no stop or new line parts from it. */
  public static int sentenceStart(String text, int at, int most) {
    int from = at;
    while (from > 0 && at - from < most && ".!?\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  private static int wordBoundary(String text, int at) {
    int from = at;
    while (from > 0 && from < text.length() && Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return from;
  }

  private void add(Words words, FunctionWords functionWords) {
    for (int i = 0; i < words.size(); i++) {
      if (!functionWords.contains(words.form(i))) {
        stems.add(Stems.of(words.form(i)));
      }
    }
  }

  /** How much of the context stands in the sentence of a place and its neighbours. */
  public double fits(Place place, Weights weights) {
    IndexedSource source = place.source();
    int here = source.sentenceAt(place.first());
    double sum = 0;
    Set<String> seen = new HashSet<>();
    for (int s = Math.max(0, here - 1);
        s <= Math.min(source.sentences().size() - 1, here + 1);
        s++) {
      IndexedSource.Sentence sentence = source.sentences().get(s);
      double share = s == here ? 1 : 0.4;
      for (int w = sentence.from(); w < sentence.to(); w++) {
        String stem = Stems.of(source.form(w));
        boolean inside = w >= place.first() && w <= place.last();
        if (!inside && stems.contains(stem) && seen.add(stem)) {
          sum += share * weights.of(source.form(w));
        }
      }
    }
    return sum;
  }
}
