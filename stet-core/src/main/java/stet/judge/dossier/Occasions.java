package stet.judge.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.document.Source;
import stet.document.Speaker;
import stet.document.Turn;
import stet.locate.IndexedSource;
import stet.name.Names;
import stet.text.Words;

/**
 * Says whether two sources are editions of one occasion: by their title, by their day and speakers,
 * or because they are nearly the same words.
 */
final class Occasions {

  /** Share of the words of two titles that must be common. */
  private static final double TITLE = 0.75;

  /** Share of the shorter text's sentences that the other must have. */
  private static final double SAME_TEXT = 0.5;

  /** A shorter sentence ("Thank you very much.") is said on every occasion. */
  private static final int OWN = 5;

  /** A longer first line is speech, not a title; in characters. */
  private static final int TITLE_LENGTH = 200;

  private final Names names;
  private final Map<IndexedSource, Set<String>> sentences = new HashMap<>();

  Occasions(Names names) {
    this.names = names;
  }

  /** Whether both hold what was said on one occasion. */
  boolean same(IndexedSource a, IndexedSource b) {
    Optional<String> work = a.source().edition().work();
    if (work.isPresent() && b.source().edition().work().isPresent()) {
      return work.equals(b.source().edition().work()); // somebody says so
    }
    Optional<String> day = a.source().edition().date();
    Optional<String> other = b.source().edition().date();
    if (day.isPresent() && other.isPresent() && !day.equals(other)) {
      return false;
    }
    boolean sameDay = day.isPresent() && other.isPresent();
    return sameTitle(a.source(), b.source())
        || sameDay && (shareSpeaker(a.source(), b.source()) || isTranslated(a, b))
        || sameText(a, b);
  }

  private static boolean sameTitle(Source a, Source b) {
    Set<String> first = title(a);
    Set<String> second = title(b);
    Set<String> common = new HashSet<>(first);
    common.retainAll(second);
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    return common.size() >= 3 && common.size() >= TITLE * all.size();
  }

  private static Set<String> title(Source source) {
    String text = source.text().strip();
    int line = text.indexOf('\n');
    int end = line < 0 ? text.length() : line;
    Set<String> words = new HashSet<>();
    if (end <= TITLE_LENGTH) {
      Words printed = Words.of(text.substring(0, end));
      for (int i = 0; i < printed.size(); i++) {
        words.add(printed.form(i));
      }
    }
    return words;
  }

  // A translation keeps turns and sentences.
  private static boolean isTranslated(IndexedSource a, IndexedSource b) {
    return a.source().edition().isTranslation() != b.source().edition().isTranslation()
        && inOneOrder(a, b);
  }

  /** Whether as many sentences stand in the same turns, one after another. */
  static boolean inOneOrder(IndexedSource a, IndexedSource b) {
    boolean one = a.sentences().size() == b.sentences().size();
    for (int s = 0; one && s < a.sentences().size(); s++) {
      one = a.sentences().get(s).turn() == b.sentences().get(s).turn();
    }
    return one;
  }

  private boolean shareSpeaker(Source a, Source b) {
    Set<String> others = speakers(b);
    return speakers(a).stream()
        .anyMatch(s -> others.stream().anyMatch(o -> names.compare(s, o).mayBeOne()));
  }

  private static Set<String> speakers(Source source) {
    Set<String> names = new HashSet<>();
    source.turns().stream()
        .filter(t -> t.role() == Turn.Role.SPEAKER)
        .flatMap(t -> t.speaker().stream())
        .map(Speaker::name)
        .forEach(names::add);
    return names;
  }

  private boolean sameText(IndexedSource a, IndexedSource b) {
    Set<String> first = sentences.computeIfAbsent(a, Occasions::sentences);
    Set<String> second = sentences.computeIfAbsent(b, Occasions::sentences);
    long common = first.stream().filter(second::contains).count();
    return common >= 2 && common >= SAME_TEXT * Math.min(first.size(), second.size());
  }

  private static Set<String> sentences(IndexedSource source) {
    Set<String> sentences = new HashSet<>();
    for (IndexedSource.Sentence sentence : source.sentences()) {
      if (sentence.to() - sentence.from() >= OWN) {
        StringBuilder forms = new StringBuilder();
        for (int w = sentence.from(); w < sentence.to(); w++) {
          forms.append(source.form(w)).append(' ');
        }
        sentences.add(forms.toString());
      }
    }
    return sentences;
  }
}
