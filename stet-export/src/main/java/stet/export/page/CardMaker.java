package stet.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stet.document.Dossier;
import stet.document.Passage;
import stet.export.say.Attention;
import stet.export.say.Controls;
import stet.export.say.EditionColumn;
import stet.export.say.Kind;
import stet.export.say.Redline;
import stet.export.say.Says;
import stet.judge.Candidate;
import stet.judge.Flag;
import stet.judge.Piece;
import stet.judge.Placement;
import stet.judge.Wording;
import stet.quote.Attribution;
import stet.quote.Quotation;
import stet.report.Finding;

/** Makes the card of a finding, and marks in the sources every place that the card speaks of. */
final class CardMaker {

  private final Dossier dossier;
  private final Redline redline;
  private final Places places;

  CardMaker(Dossier dossier, Places places) {
    this.dossier = dossier;
    this.redline = new Redline(dossier);
    this.places = places;
  }

  Card card(Finding finding) {
    Kind kind = Kind.of(finding.wording());
    List<Row> rows = new ArrayList<>();
    evidence(finding, Styles.of(kind.family()), rows);
    finding.splitOf().ifPresent(id -> rows.add(link("goes on from", id)));
    finding.sameAs().ifPresent(id -> rows.add(link("repeats", id)));
    finding.opinion().ifPresent(o -> rows.add(said("a second opinion", Says.opinion(o))));
    return new Card(
        finding.id(),
        what(finding.attributed().quotation()),
        finding.wording().name(),
        Says.wording(finding.wording()),
        finding.summary(),
        Says.severity(finding.wording()).orElse(""),
        kind.family(),
        Attention.of(finding),
        dossier.article().text(finding.attributed().quotation().span()),
        givenTo(finding),
        finding.voice().map(Says::voice).orElse(""),
        rows,
        editions(finding),
        notes(finding.id(), finding.flags()));
  }

  private List<Row> editions(Finding finding) {
    List<Row> rows = new ArrayList<>();
    for (EditionColumn column : EditionColumn.of(dossier, finding)) {
      String label = Controls.shown(column.heading()) + ": " + column.says();
      String anchor = Anchors.edition(finding.id(), rows.size() + 1);
      rows.add(
          column
              .passage()
              .map(p -> places.row(label, p, anchor, "evidence", finding.id(), ""))
              .orElseGet(() -> new Row(label, List.of(), "", "")));
    }
    return rows;
  }

  private static String what(Quotation quotation) {
    return switch (quotation) {
      case Quotation.Marked marked ->
          switch (marked.place()) {
            case BODY, DASH -> "quotation";
            case HEADLINE -> "headline";
            case CAPTION -> "caption";
            case BLOCK -> "block quotation";
          };
      case Quotation.Indirect _ -> "indirect quotation";
    };
  }

  private static String givenTo(Finding finding) {
    return finding
        .attributed()
        .speaker()
        .filter(speaker -> !speaker.name().isBlank())
        .map(Attribution::chain)
        .map(chain -> String.join(" → ", chain))
        .orElse("");
  }

  private static Row link(String label, String id) {
    return new Row(label, List.of(new Bit(Bit.Kind.SAID, id)), Anchors.href(id), "");
  }

  private void evidence(Finding finding, String family, List<Row> rows) {
    String id = finding.id();
    switch (finding.wording()) {
      case Wording.NotChecked unchecked -> rows.add(said("why", unchecked.reason()));
      case Wording.NotAQuotation name -> alias(name, id, rows);
      case Wording.OriginalWord word -> {
        placed(word.at(), id, family, rows);
        if (!word.gloss().isEmpty()) {
          rows.add(said("the article explains it", word.gloss()));
        }
      }
      case Wording.Verbatim verbatim -> placed(verbatim.at(), id, family, rows);
      case Wording.Conventional conventional -> {
        placed(conventional.at(), id, family, rows);
        List<String> notes = Says.conventions(conventional.at());
        if (!notes.isEmpty()) {
          rows.add(said("by convention", String.join("; ", notes)));
        }
      }
      case Wording.MarkedEdit edit -> compared(leftOut(edit), edit.at(), id, family, rows);
      case Wording.Composite composite -> pieces(composite, id, family, rows);
      case Wording.UnmarkedOmission omission ->
          compared("in the source", omission.at(), id, family, rows);
      case Wording.Altered altered -> compared("in the source", altered.at(), id, family, rows);
      case Wording.Rendered rendered -> {
        placed(rendered.at(), id, family, rows);
        if (!rendered.evidence().isEmpty()) {
          rows.add(said("linked by", String.join("; ", rendered.evidence())));
        }
      }
      case Wording.ParaphraseInMarks paraphrase -> placed(paraphrase.at(), id, family, rows);
      case Wording.NotFound absent -> {
        rows.add(said("searched", String.join(", ", absent.searched())));
        nearest(absent.nearest(), id, rows);
      }
    }
  }

  static Row said(String label, String text) {
    return new Row(label, List.of(new Bit(Bit.Kind.SAID, text)), "", "");
  }

  private void alias(Wording.NotAQuotation name, String id, List<Row> rows) {
    String alias = name.alias().orElse("");
    if (name.passage().isPresent()) {
      rows.add(
          places.row(
              "in the source",
              name.passage().get(),
              Anchors.piece(id, 1),
              "at not-speech",
              id,
              Anchors.href(id)));
    } else if (!alias.isEmpty()) {
      rows.add(said("in the source", alias));
    }
  }

  /** The passages as they stand. */
  private void placed(Placement place, String id, String family, List<Row> rows) {
    int number = 1;
    for (Piece piece : place.pieces()) {
      rows.add(piece("in the source", piece.passage(), id, number, family));
      number++;
    }
    rest(place, id, rows);
  }

  /** The passage with the quotation's changes marked in it, between what stands around it. */
  private void compared(String label, Placement place, String id, String family, List<Row> rows) {
    List<Row> pieces = new ArrayList<>();
    placed(place, id, family, pieces);
    List<Bit> bits = new ArrayList<>();
    List<Bit> around = pieces.getFirst().bits();
    if (around.getFirst().kind() == Bit.Kind.CONTEXT) {
      bits.add(around.getFirst());
    }
    redline.of(place).stream().map(CardMaker::bit).forEach(bits::add);
    List<Bit> after = pieces.get(place.pieces().size() - 1).bits();
    if (after.getLast().kind() == Bit.Kind.CONTEXT) {
      bits.add(after.getLast());
    }
    rows.add(new Row(label, bits, pieces.getFirst().href(), pieces.getFirst().where()));
    rows.addAll(pieces.subList(place.pieces().size(), pieces.size()));
  }

  private static Bit bit(Redline.Run run) {
    Bit.Kind kind =
        switch (run.mark()) {
          case SAME -> Bit.Kind.PASSAGE;
          case LEFT_OUT -> Bit.Kind.LEFT_OUT;
          case ADDED -> Bit.Kind.ADDED;
          case MOVED -> Bit.Kind.MOVED;
          case GAP -> Bit.Kind.GAP;
        };
    return new Bit(kind, run.text());
  }

  private Row piece(String label, Passage passage, String id, int number, String family) {
    return places.row(
        label, passage, Anchors.piece(id, number), "at " + family, id, Anchors.href(id));
  }

  private void rest(Placement place, String id, List<Row> rows) {
    int number = 1;
    for (Passage other : place.alsoAt()) {
      rows.add(places.row("also in", other, Anchors.also(id, number), "also", id, ""));
      number++;
    }
    if (place.probability() < 1) {
      rows.add(said("probability", Says.probability(place.probability())));
      List<Candidate> others =
          place.candidates().stream().filter(c -> !place.passages().contains(c.passage())).toList();
      candidates("otherwise", others, id, rows);
    }
  }

  private void nearest(List<Candidate> nearest, String id, List<Row> rows) {
    candidates("nearest", nearest, id, rows);
  }

  void candidates(String label, List<Candidate> candidates, String id, List<Row> rows) {
    int number = 1;
    for (Candidate near : candidates) {
      rows.add(places.row(label, near.passage(), Anchors.near(id, number), "near", id, ""));
      number++;
    }
  }

  private void pieces(Wording.Composite composite, String id, String family, List<Row> rows) {
    int number = 1;
    for (Piece piece : composite.at().pieces()) {
      String label = number == 1 ? "piece 1" : "piece " + number;
      if (number > 1 && number - 2 < composite.distances().size()) {
        label += ", " + Says.distance(composite.distances().get(number - 2));
      }
      rows.add(piece(label, piece.passage(), id, number, family));
      number++;
    }
    rest(composite.at(), id, rows);
  }

  private static String leftOut(Wording.MarkedEdit edit) {
    return edit.wordsLeftOut() == 0
        ? "in the source"
        : "in the source, " + Says.count(edit.wordsLeftOut(), "word", "words") + " left out";
  }

  List<Card.Note> notes(String id, List<Flag> flags) {
    List<Card.Note> notes = new ArrayList<>();
    for (int f = 0; f < flags.size(); f++) {
      Flag flag = flags.get(f);
      List<Row> rows = new ArrayList<>();
      int number = 1;
      for (Passage passage : flag.evidence()) {
        String anchor = Anchors.flag(id, f + 1, number);
        rows.add(places.row("", passage, anchor, "evidence", id, ""));
        number++;
      }
      notes.add(
          new Card.Note(
              flag.name(),
              flag.level().name().toLowerCase(Locale.ROOT),
              Says.family(flag),
              flag.sentence(),
              rows));
    }
    return notes;
  }
}
