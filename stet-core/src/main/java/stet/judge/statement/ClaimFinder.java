package stet.judge.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stet.document.Block;
import stet.document.Document;
import stet.judge.words.WordTables;
import stet.quote.Attributed;
import stet.quote.Quotation;
import stet.text.Sentences;
import stet.text.Span;

/**
 * Finds what the article says a speaker of the sources said, without marks: reported clauses ("X
 * said that ..."), clauses with the report put in between ("..., X points out, ...", "according to
 * X"), and what the article's author says the speaker does with words ("X compares A with B").
 */
final class ClaimFinder {

  /** A longer stretch is cut where it can be. */
  private static final int LONG = 26;

  /** Words of its own that a claim must have beside its frame and what stands in marks. */
  private static final int OWN = 2;

  private final Document article;
  private final WordTables tables;
  private final StatementWords words;
  private final SpeakerMentions speakers;
  private final List<Attributed> quotations;
  private final CountedWords counted;

  ClaimFinder(
      Document article,
      List<Attributed> quotations,
      SpeakerMentions speakers,
      WordTables tables,
      StatementWords words) {
    this.article = article;
    this.tables = tables;
    this.words = words;
    this.speakers = speakers;
    this.quotations = quotations;
    this.counted = new CountedWords(tables.countWords(), speakers);
  }

  /** The claims in the article's order, without overlap. */
  List<Claim> find() {
    List<Claim> claims = new ArrayList<>();
    int next = 0;
    List<Attributed> open = new ArrayList<>();
    for (Span stretch : stretches()) {
      for (Span sentence : Sentences.of(article.text(), stretch)) {
        open.removeIf(q -> q.quotation().span().end() <= sentence.start());
        while (next < quotations.size()
            && quotations.get(next).quotation().span().start() < sentence.end()) {
          open.add(quotations.get(next));
          next++;
        }
        sentence(sentence, open, claims);
      }
    }
    claims.sort(Comparator.comparing(Claim::span));
    return List.copyOf(claims);
  }

  private List<Span> stretches() {
    return article.blocks().isEmpty()
        ? List.of(new Span(0, article.text().length()))
        : article.blocks().stream()
            .filter(b -> b.kind() == Block.Kind.PARAGRAPH || b.kind() == Block.Kind.LIST_ITEM)
            .map(Block::span)
            .toList();
  }

  private void sentence(Span span, List<Attributed> inside, List<Claim> claims) {
    List<Span> marked =
        inside.stream()
            .map(Attributed::quotation)
            .filter(q -> q instanceof Quotation.Marked)
            .map(Quotation::span)
            .toList();
    Line line = Line.of(article.text(), span, tables);
    Frames frames = new Frames(line, speakers, words, marked, inside);
    List<Claim> found = new ArrayList<>();
    counted.in(line, marked).ifPresent(found::add);
    for (Frames.Frame frame : frames.all()) {
      for (Span part : parts(line, frame, marked)) {
        boolean known = found.stream().anyMatch(c -> c.span().overlaps(part));
        if (!known && ownWords(line, part, frames.spans(), marked) >= OWN) {
          found.add(
              new Claim(part, frame.speaker(), frames.spans(), span.cover(part), Optional.empty()));
        }
      }
    }
    claims.addAll(found);
  }

  private int ownWords(Line line, Span part, List<Span> frames, List<Span> marked) {
    int own = 0;
    for (int w = line.at(part.start()); w < line.size() && line.end(w) <= part.end(); w++) {
      boolean theirs = line.isIn(w, frames) || line.isIn(w, marked);
      boolean says =
          !tables.functionWords().contains(line.form(w)) && !words.in("aside", line.form(w))
              || tables.senseWords().isNegator(line.form(w));
      own += !theirs && says ? 1 : 0;
    }
    return own;
  }

  // A long stretch is cut at "; ", at ": ", and before ", namely", ", not", ", but".
  private List<Span> parts(Line line, Frames.Frame frame, List<Span> marked) {
    int first = line.at(frame.content().start());
    int last = first;
    while (last + 1 < line.size() && line.end(last + 1) <= frame.content().end()) {
      last++;
    }
    List<Span> parts = new ArrayList<>();
    int from = first;
    for (int w = first + 1; w <= last; w++) {
      String gap = line.gapBefore(w);
      boolean outside = !line.isIn(w, marked);
      boolean stop =
          (outside || !line.isIn(w - 1, marked))
              && (gap.indexOf(';') >= 0 || gap.indexOf(':') >= 0);
      boolean cut =
          outside
              && gap.indexOf(',') >= 0
              && last - first >= LONG - 8
              && words.in("cut", line.form(w))
              && w - from > 3;
      boolean joint =
          outside && last - first >= LONG - 8 && isJoint(line, w, last, marked) && w - from > 3;
      if (stop || cut || joint) {
        parts.add(whole(line.words().span(from, w - 1), marked));
        from = w;
      }
    }
    if (last >= from) {
      parts.add(whole(line.words().span(from, last), marked));
    }
    return parts;
  }

  // "through a dialogue between “two ports”": what stands around marks is checked where they stand.
  private boolean isJoint(Line line, int word, int last, List<Span> marked) {
    if (!words.in("joint", line.form(word))) {
      return false;
    }
    int own = 0;
    int w = word + 1;
    while (w <= last && line.gapBefore(w).indexOf(',') < 0 && !line.isIn(w, marked)) {
      own += tables.functionWords().contains(line.form(w)) ? 0 : 1;
      w++;
    }
    return own >= 2 && w <= last && line.isIn(w, marked);
  }

  // With the marks around the words at its ends.
  private static Span whole(Span part, List<Span> marked) {
    Span span = part;
    for (Span quoted : marked) {
      if (quoted.contains(part.start()) || quoted.contains(part.end() - 1)) {
        span = span.cover(quoted);
      }
    }
    return span;
  }
}
