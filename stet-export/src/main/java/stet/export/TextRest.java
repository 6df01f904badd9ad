package stet.export;

import static stet.export.Ink.Style.PLAIN;
import static stet.export.Ink.Style.QUIET;
import static stet.export.Ink.Style.QUOTE;

import java.io.IOException;
import java.util.List;
import stet.document.Passage;
import stet.export.say.Says;
import stet.judge.Flag;
import stet.judge.Statement;
import stet.report.Coverage;
import stet.report.NameContradiction;
import stet.report.StatementFinding;

/** What a terminal report says beside the quotations: statements, names, coverage. */
final class TextRest {

  private static final String MARGIN = " ".repeat(6);
  private static final int UNMENTIONED_SHOWN = 3;

  private final Appendable out;
  private final Ink ink;
  private final int width;

  TextRest(Appendable out, Ink ink, int width) {
    this.out = out;
    this.ink = ink;
    this.width = width;
  }

  void statements(List<StatementFinding> statements) throws IOException {
    for (StatementFinding finding : statements) {
      new Flow()
          .cite(finding.statement(), QUOTE)
          .space()
          .say("·", QUIET)
          .space()
          .cite(finding.speaker(), QUIET)
          .print(out, ink, "  " + finding.id() + "  ", width);
      String says = Says.statement(finding.verdict());
      switch (finding.verdict()) {
        case Statement.Supported supported -> {
          say(says);
          passage(supported.passage());
        }
        case Statement.Contradicted contradicted -> {
          say(says + ": " + contradicted.why());
          passage(contradicted.passage());
        }
        case Statement.NotLocated absent -> {
          say(says + (absent.nearest().isEmpty() ? "" : "; nearest:"));
          for (var near : absent.nearest()) {
            passage(near.passage());
          }
        }
      }
      for (Flag flag : finding.flags()) {
        new Flow()
            .cite(flag.name() + ": " + flag.sentence(), PLAIN)
            .print(out, ink, MARGIN + "! ", width);
      }
    }
  }

  private void say(String text) throws IOException {
    new Flow().cite(text, PLAIN).print(out, ink, MARGIN, width);
  }

  private void passage(Passage passage) throws IOException {
    new Flow()
        .cite(passage.document() + ":", QUIET)
        .space()
        .cite(passage.text(), PLAIN)
        .print(out, ink, MARGIN, width);
  }

  void names(List<NameContradiction> names) throws IOException {
    for (NameContradiction name : names) {
      Flow flow = new Flow().cite(name.surname() + ":", QUOTE);
      String between = " ";
      for (NameContradiction.Form form : name.forms()) {
        List<String> documents = form.places().stream().map(Passage::document).distinct().toList();
        flow.space().cite(between + form.form(), PLAIN);
        flow.space().cite("(" + String.join(", ", documents) + ")", QUIET);
        between = "· ";
      }
      flow.print(out, ink, "  ", width);
    }
  }

  void coverage(List<Coverage> coverage) throws IOException {
    for (Coverage source : coverage) {
      new Flow()
          .cite(source.document(), QUOTE)
          .space()
          .say("· " + Says.coverage(source), QUIET)
          .print(out, ink, "  ", width);
      out.append("  ").append(HeatStrip.of(source, width - 4)).append('\n');
      List<Coverage.Covered> unmentioned = Says.unmentioned(source, UNMENTIONED_SHOWN);
      if (!unmentioned.isEmpty()) {
        new Flow().say("not mentioned, weightiest first:", QUIET).print(out, ink, MARGIN, width);
      }
      for (Coverage.Covered covered : unmentioned) {
        new Flow().cite(covered.passage().text(), PLAIN).print(out, ink, MARGIN + "- ", width);
      }
    }
    if (!coverage.isEmpty()) {
      new Flow().say(HeatStrip.LEGEND, QUIET).print(out, ink, "  ", width);
    }
  }
}
