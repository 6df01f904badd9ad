package stet.quote;

import java.util.List;
import java.util.Optional;
import stet.quote.ClauseSubject.Run;
import stet.quote.NounPhrase.Kind;
import stet.quote.ReportedSpeech.Part;
import stet.text.Span;

/**
 * Finds whose words a cue reports in a language whose nouns have capitals and whose verb stands
 * second: "Der Rat der Stadt sagte", "Am Montag sagte der Rat", "..., sagte er", "nach Angaben des
 * Rates", "wie der Rat mitteilte". The whole sentence is at hand, its reported words too.
 */
final class ClauseSpeaker {

  private final ClauseWords table;
  private final SubjectWords words;
  private final ClauseSource source;
  private final ClauseSubject subject;

  ClauseSpeaker(ClauseWords table, SubjectWords words) {
    this.table = table;
    this.words = words;
    this.source = new ClauseSource(table);
    this.subject = new ClauseSubject(table, words);
  }

  /** Whose words these are, by their cue; empty where the sentence does not tell. */
  Optional<Span> of(List<Word> all, Part part, int size) {
    if (part.cueFrom() < 0) {
      return Optional.empty();
    }
    Word cue = all.get(part.cueFrom());
    Optional<Run> run;
    if (isSourceCue(all, part)) {
      run = bySource(all, part, size);
    } else if (table.so().contains(cue.lower())) {
      run = subject.behind(all, part.cueTo(), size);
    } else {
      boolean before = part.from() >= part.cueTo(); // the cue stands before what it reports
      int limit = before ? part.from() : size;
      int open = part.to() <= part.cueFrom() ? part.to() : 0;
      run = ofVerb(all, part.cueFrom(), open, limit);
    }
    return run.map(r -> span(all, r));
  }

  private boolean isSourceCue(List<Word> all, Part part) {
    String first = all.get(part.cueFrom()).lower();
    String last = all.get(part.cueTo() - 1).lower();
    return table.before().contains(first)
        || table.after().contains(last)
        || (table.by().contains(first) && part.cueTo() - part.cueFrom() > 1);
  }

  private Optional<Run> bySource(List<Word> all, Part part, int size) {
    int noun = part.cueTo() - 1;
    if (table.after().contains(all.get(noun).lower())) {
      int from = source.start(all, part.cueFrom());
      return ClauseSubject.run(from, part.cueFrom());
    }
    int end = source.end(all, noun, size);
    int from = part.cueTo();
    if (from + 1 < end && (all.get(from).is("von") || all.get(from).is("vom"))) {
      from++;
    }
    return from < end
        ? ClauseSubject.run(from, end)
        : ClauseSubject.run(part.cueFrom() + 1, part.cueTo());
  }

  /**
   * The subject of a verb.
   *
   * @param open where its clause may begin: behind what it reports
   * @param limit where what it reports begins
   */
  private Optional<Run> ofVerb(List<Word> all, int cue, int open, int limit) {
    int verb = cue;
    int begin = open;
    while (begin < verb && !all.get(begin).isWord() && !all.get(begin).isQuote()) {
      begin++;
    }
    String word = all.get(cue).lower();
    int help = table.said().contains(word) ? helping(all, begin, cue) : -1;
    if (help >= 0 && words.suffers().contains(all.get(help).lower())) {
      return agent(all, help + 1, cue);
    }
    if (help >= 0) {
      verb = help;
    } else if (table.said().contains(word) && !table.says().contains(word)) {
      boolean last = cue + 1 < all.size() && isHelp(all.get(cue + 1));
      return last // "nachdem der Rat ... mitgeteilt hatte"
          ? subject.before(all, begin, cue)
          : Optional.empty();
    } else if (all.get(cue).isCapital()) { // "der Vorwurf, ...": whoever the sentence is about
      int first = firstVerb(all, begin, cue);
      verb = first < 0 ? firstVerb(all, cue + 1, limit) : first;
      if (verb < 0) {
        return Optional.empty();
      }
    }
    if (verb + 1 < limit && all.get(verb + 1).is("es")) {
      return said(all, begin, verb);
    }
    if (isPronoun(all, verb + 1, limit)) {
      return ClauseSubject.run(verb + 1, verb + 2);
    }
    if (verb == begin || all.get(verb - 1).isQuote()) {
      return subject.behind(all, verb + 1, limit);
    }
    Optional<Run> near = subject.before(all, begin, verb);
    if (near.isPresent()) {
      return near;
    }
    Optional<Run> first = subject.starting(all, begin, verb);
    if (first.isPresent() && first.get().to() <= verb) {
      return first;
    }
    Optional<Run> after = subject.behind(all, verb + 1, limit);
    if (after.isPresent()) {
      return after;
    }
    int earlier = firstVerb(all, begin, verb);
    return earlier < 0 ? Optional.empty() : subject.behind(all, earlier + 1, verb);
  }

  /** "In dem Papier heißt es, ...": the paper. */
  private Optional<Run> said(List<Word> all, int begin, int verb) {
    boolean in = all.get(begin).is("in") || all.get(begin).is("im") || all.get(begin).is("aus");
    return in && begin + 1 < verb
        ? ClauseSubject.run(begin + 1, subject.end(all, begin + 1, verb))
        : Optional.empty();
  }

  private int helping(List<Word> all, int begin, int cue) {
    for (int i = cue - 1; i >= begin && !all.get(i).is(";"); i--) {
      if (isHelp(all.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isHelp(Word word) {
    return words.helps().contains(word.lower()) || words.suffers().contains(word.lower());
  }

  /** "von der Stadt gefordert". */
  private Optional<Run> agent(List<Word> all, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (all.get(i).is("von") || all.get(i).is("vom")) {
        return ClauseSubject.run(i + 1, Math.max(i + 2, subject.end(all, i + 1, to)));
      }
    }
    return Optional.empty();
  }

  private int firstVerb(List<Word> all, int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = all.get(i);
      boolean verb =
          table.finite().contains(word.lower())
              || table.says().contains(word.lower())
              || table.acts().contains(word.lower());
      if (verb && word.isWord() && !word.isCapital()) {
        return i;
      }
    }
    return -1;
  }

  private boolean isPronoun(List<Word> all, int at, int limit) {
    return at < limit && !all.get(at).isCapital() && ClauseSubject.isPersonal(all.get(at));
  }

  private static Span span(List<Word> all, Run run) {
    return new Span(all.get(run.from()).start(), all.get(run.to() - 1).end());
  }

  /** How these words point at somebody. */
  static Kind kind(List<Word> words) {
    if (words.size() == 1 && ClauseSubject.isPersonal(words.getFirst())) {
      return Kind.PRONOUN;
    }
    boolean noun = words.size() == 2 && !words.getFirst().isCapital();
    return noun ? Kind.NOMINAL : Kind.NAME;
  }
}
