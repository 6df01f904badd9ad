package stet.judge.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stet.quote.Attributed;
import stet.text.Span;

/** Where one sentence of the article says that a speaker said something, and what. */
final class Frames {

  /** Words between a speaker and the verb. */
  private static final int BETWEEN = 6;

  /** Words of a calling in front of a name: "the former miller". */
  private static final int CALLING = 3;

  /** Words between a report and the marks behind it: "was to “limit". */
  private static final int TO_MARKS = 4;

  /** Words between commas behind a speaker: "Lavrov, in this context, speaks". */
  private static final int ASIDE = 8;

  /**
   * One report.
   *
   * @param content what was said, as far as this report reaches
   */
  record Frame(String speaker, Span content) {}

  private final Line line;
  private final SpeakerMentions speakers;
  private final StatementWords words;
  private final List<Span> marked;
  private final List<Frame> all = new ArrayList<>();
  private final List<Frame> objects = new ArrayList<>();
  private final List<ReportedClause> clauses = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  Frames(
      Line line,
      SpeakerMentions speakers,
      StatementWords words,
      List<Span> marked,
      List<Attributed> inside) {
    this.line = line;
    this.speakers = speakers;
    this.words = words;
    this.marked = marked;
    if (line.size() > 0) {
      inside.forEach(q -> ReportedClause.of(q, line, speakers).ifPresent(this::add));
      participles();
      subjects();
      truncate();
    }
  }

  private void add(ReportedClause clause) {
    boolean goesOn = !clauses.isEmpty() && clauses.getLast().goesOnIn(clause);
    clauses.add(goesOn ? clauses.removeLast().with(clause) : clause);
  }

  /** The reports; those inside others first. */
  List<Frame> all() {
    return List.copyOf(all);
  }

  /** Stretches that only say that something was said. */
  List<Span> spans() {
    return List.copyOf(spans);
  }

  // ", stressing that ...", "in blaming ...": the subject is the speaker named before.
  private void participles() {
    for (int w = 1; w + 2 < line.size(); w++) {
      boolean verb = words.in("verb", line.form(w)) && line.form(w).endsWith("ing");
      if (!verb || line.isIn(w, marked)) {
        continue;
      }
      String before = line.form(w - 1);
      boolean joined =
          line.gapBefore(w).indexOf(',') >= 0 || before.equals("in") || before.equals("by");
      List<SpeakerMentions.At> named = speakers.in(new Span(line.start(0), line.start(w)));
      if (joined && !named.isEmpty() && isSubject(named.getLast(), w)) {
        spans.add(line.words().span(w, w));
        objects.add(new Frame(named.getLast().speaker(), line.words().span(w, line.closing(w))));
      }
    }
  }

  // Nobody else is named between, and it is no possessive.
  private boolean isSubject(SpeakerMentions.At at, int verb) {
    int after = line.at(at.span().end());
    boolean possessive =
        after > 0 && line.words().end(after - 1) > at.span().end()
            || after > 0
                && !line.form(after - 1).equals(line.words().form(after - 1))
                && at.named();
    return !possessive && !line.hasName(after, verb);
  }

  private void subjects() {
    Span sentence = line.words().span(0, line.size() - 1);
    for (SpeakerMentions.At at : speakers.in(sentence)) {
      int first = line.at(at.span().start());
      int after = line.at(at.span().end());
      if (first < line.size() && !line.isIn(first, marked)) {
        boolean accordingTo =
            first >= 2
                && line.form(first - 1).equals("to")
                && line.form(first - 2).equals("according");
        if (accordingTo) {
          spans.add(line.words().span(first - 2, Math.max(first, after - 1)));
          all.add(new Frame(at.speaker(), line.segment(first)));
        } else {
          verb(after).ifPresent(v -> report(at, first, v));
        }
      }
    }
  }

  // The verb behind a speaker, over adverbs and an aside between commas.
  private Optional<Integer> verb(int after) {
    int w = after;
    if (w < line.size() && line.gapBefore(w).equals(", ")) {
      int close = w + 1;
      while (close < line.size() && close - w <= ASIDE && line.gapBefore(close).equals(" ")) {
        close++;
      }
      if (close >= line.size() || !line.gapBefore(close).equals(", ")) {
        return Optional.empty();
      }
      w = close;
    }
    for (int i = w; i < Math.min(line.size(), w + BETWEEN); i++) {
      boolean apart = i > w && !line.gapBefore(i).equals(" ");
      if (apart || line.isIn(i, marked)) {
        return Optional.empty();
      }
      if (words.in("verb", line.form(i))) {
        return Optional.of(i);
      }
      boolean adverb = words.in("between", line.form(i)) || line.form(i).endsWith("ly");
      if (!adverb || line.form(i).equals("not")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void report(SpeakerMentions.At at, int first, int verb) {
    int particle = verb + 1 < line.size() && isParticle(line.form(verb + 1)) ? verb + 1 : verb;
    spans.add(new Span(line.start(first), line.end(particle)));
    String before = first == 0 ? "" : line.form(first - 1);
    String gap = line.gapBefore(first);
    boolean parted = gap.chars().anyMatch(c -> ",–—(".indexOf(c) >= 0) || isTitled(first);
    boolean last = particle + 1 >= line.size();
    boolean closes =
        last || line.gapBefore(particle + 1).chars().anyMatch(c -> ",–—)".indexOf(c) >= 0);
    boolean whole = (parted || before.equals("as")) && closes;
    boolean object = before.equals("what") || before.equals("which") || before.equals("whom");
    if (whole || object) {
      boolean trails = !before.equals("as") && !object && isQuotedBefore(first);
      if (!trails) {
        interposed(at.speaker(), first, particle, object);
      }
    } else if (!last && !closes && !isOccasion(verb, particle + 1)) {
      boolean that = THAT.contains(line.form(particle + 1));
      int from = that ? particle + 1 : first;
      objects.add(new Frame(at.speaker(), line.words().span(from, line.closing(from))));
    }
  }

  // ", miller Greta Lund explains,": words of a calling stand between the comma and the name.
  private boolean isTitled(int first) {
    for (int w = first - 1; w > 0 && first - w <= CALLING; w--) {
      if (line.gapBefore(w).indexOf(',') >= 0) {
        return true;
      }
      if (!line.gapBefore(w).equals(" ")) {
        return false;
      }
    }
    return false;
  }

  // "The only offer, X reveals, was to “limit ...”": what is in marks is checked by itself.
  private void interposed(String speaker, int first, int particle, boolean object) {
    int next = particle + 1;
    boolean quoted = false;
    for (int w = next; w < Math.min(line.size(), next + TO_MARKS) && !object; w++) {
      quoted |= line.isIn(w, marked);
    }
    int opening = line.opening(first);
    if (opening == first) {
      return;
    }
    if (quoted && first - opening >= TO_MARKS) {
      all.add(new Frame(speaker, line.words().span(opening, first - 1)));
    } else {
      all.add(new Frame(speaker, line.segment(first)));
    }
  }

  // "X said during a briefing": when and where, not what.
  private boolean isOccasion(int verb, int next) {
    String verbForm = line.form(verb);
    return words.in("plain", verbForm) && words.in("occasion", line.form(next))
        || words.in("told", verbForm) && !THAT.contains(line.form(next));
  }

  // "“...”, X said, prompting applause": what follows the report is no statement of X.
  private boolean isQuotedBefore(int first) {
    for (int w = line.opening(first); w < first; w++) {
      if (!line.isIn(w, marked)) {
        return false;
      }
    }
    return true;
  }

  private static final List<String> THAT = List.of("that", "how", "why", "whether", "what");

  private static boolean isParticle(String form) {
    return form.equals("out") || form.equals("up");
  }

  // What a verb governs ends where the next report begins; clauses inside a report are its own.
  private void truncate() {
    List<Frame> sorted = new ArrayList<>(objects);
    sorted.sort(Comparator.comparing(Frame::content));
    List<Frame> others = new ArrayList<>(sorted);
    clauses.stream().map(ReportedClause::frame).filter(c -> !isObject(c)).forEach(others::add);
    for (Frame frame : sorted) {
      int end = frame.content().end();
      for (Frame other : others) {
        int start = other.content().start();
        if (start > frame.content().start() && start < end) {
          end = line.end(Math.max(line.at(frame.content().start()), line.at(start) - 1));
        }
      }
      all.add(new Frame(frame.speaker(), new Span(frame.content().start(), end)));
    }
    for (ReportedClause clause : clauses) {
      Span content = clause.frame().content();
      if (all.stream().noneMatch(f -> f.content().contains(content))) {
        all.add(clause.frame());
        spans.addAll(clause.says());
      }
    }
  }

  // "compares |the coast with a quarrel": the clause is what the verb itself brings.
  private boolean isObject(Frame clause) {
    int first = line.at(clause.content().start());
    return first > 0
        && first < line.size()
        && words.in("verb", line.form(first - 1))
        && !THAT.contains(line.form(first))
        && objects.stream().anyMatch(o -> o.content().contains(clause.content()));
  }
}
