package stet.export.page;

import java.util.ArrayList;
import java.util.List;
import stet.export.say.Attention;
import stet.export.say.Kind;
import stet.export.say.Says;
import stet.judge.Statement;
import stet.report.StatementFinding;

/** Cards of what the article says without quotation marks. */
final class StatementCards {

  private final Places places;
  private final CardMaker cards;

  StatementCards(Places places, CardMaker cards) {
    this.places = places;
    this.cards = cards;
  }

  Card card(StatementFinding finding) {
    List<Row> rows = new ArrayList<>();
    evidence(finding, rows);
    return new Card(
        finding.id(),
        "statement",
        finding.verdict().name(),
        Says.statement(finding.verdict()),
        "",
        "",
        family(finding.verdict()),
        attention(finding.verdict()),
        finding.statement(),
        finding.speaker(),
        "",
        rows,
        List.of(),
        cards.notes(finding.id(), finding.flags()));
  }

  static Kind.Family family(Statement verdict) {
    return switch (verdict) {
      case Statement.Supported _ -> Kind.Family.SAME_WORDS;
      case Statement.Contradicted _ -> Kind.Family.DIFFERS;
      case Statement.NotLocated _ -> Kind.Family.UNCHECKED;
    };
  }

  private static Attention attention(Statement verdict) {
    return switch (verdict) {
      case Statement.Supported _ -> Attention.IN_ORDER;
      case Statement.Contradicted _ -> Attention.LOOK;
      case Statement.NotLocated _ -> Attention.GLANCE;
    };
  }

  private void evidence(StatementFinding finding, List<Row> rows) {
    String id = finding.id();
    switch (finding.verdict()) {
      case Statement.Supported supported -> {
        rows.add(
            places.row(
                "in the source",
                supported.passage(),
                Anchors.piece(id, 1),
                "at statement",
                id,
                Anchors.href(id)));
        rows.add(CardMaker.said("probability", Says.probability(supported.probability())));
      }
      case Statement.Contradicted contradicted -> {
        rows.add(CardMaker.said("why", contradicted.why()));
        rows.add(
            places.row(
                "in the source",
                contradicted.passage(),
                Anchors.piece(id, 1),
                "at statement",
                id,
                Anchors.href(id)));
      }
      case Statement.NotLocated absent -> cards.candidates("nearest", absent.nearest(), id, rows);
    }
  }
}
