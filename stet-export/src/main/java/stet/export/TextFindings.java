package stet.export;

import static stet.export.Ink.Style.ADDED;
import static stet.export.Ink.Style.GLANCE;
import static stet.export.Ink.Style.LEFT_OUT;
import static stet.export.Ink.Style.LOOK;
import static stet.export.Ink.Style.PLAIN;
import static stet.export.Ink.Style.QUIET;
import static stet.export.Ink.Style.QUOTE;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import stet.document.Document;
import stet.document.Dossier;
import stet.document.Passage;
import stet.export.say.Attention;
import stet.export.say.EditionColumn;
import stet.export.say.Redline;
import stet.export.say.Says;
import stet.judge.Candidate;
import stet.judge.EditionFlag;
import stet.judge.Flag;
import stet.judge.Level;
import stet.judge.Piece;
import stet.judge.Placement;
import stet.judge.Voice;
import stet.judge.Wording;
import stet.report.Finding;

/** The findings on a terminal: whole with all evidence, or compact where all is in order. */
final class TextFindings {

  private static final int INDENT = 6;
  private static final String MARGIN = " ".repeat(INDENT);

  private final Dossier dossier;
  private final Document article;
  private final Redline redline;
  private final Appendable out;
  private final Ink ink;
  private final int width;

  TextFindings(Dossier dossier, Appendable out, Ink ink, int width) {
    this.dossier = dossier;
    this.article = dossier.article();
    this.redline = new Redline(dossier);
    this.out = out;
    this.ink = ink;
    this.width = width;
  }

  void whole(Finding finding, Attention attention) throws IOException {
    out.append('\n');
    Flow quote = new Flow().cite(article.text(finding.attributed().quotation().span()), QUOTE);
    quote.print(out, ink, number(finding), width);
    verdict(finding, attention == Attention.LOOK ? LOOK : GLANCE).print(out, ink, MARGIN, width);
    evidence(finding);
    new TextColumns(out, width).print(EditionColumn.of(dossier, finding), MARGIN);
    for (Flag flag : finding.flags()) {
      flag(flag);
    }
    opinion(finding);
  }

  private void opinion(Finding finding) throws IOException {
    if (finding.opinion().isPresent()) {
      new Flow()
          .cite(Says.opinion(finding.opinion().get()), QUIET)
          .print(out, ink, MARGIN + "? ", width);
    }
  }

  /** One paragraph; only words left out and flags about the quotation itself follow it. */
  void compact(Finding finding) throws IOException {
    Flow line = new Flow().cite(article.text(finding.attributed().quotation().span()), PLAIN);
    line.space().say("· " + Says.wording(finding.wording()), QUIET);
    finding.voice().filter(v -> !plain(v)).ifPresent(v -> said(line, v, QUIET));
    line.print(out, ink, number(finding), width);
    switch (finding.wording()) {
      case Wording.MarkedEdit edit -> leftOut(edit);
      case Wording.Conventional conventional -> conventions(conventional.at());
      case Wording.NotAQuotation name -> alias(name);
      case Wording.OriginalWord word -> gloss(word);
      case Wording.NotChecked _,
          Wording.Verbatim _,
          Wording.Composite _,
          Wording.UnmarkedOmission _,
          Wording.Altered _,
          Wording.Rendered _,
          Wording.ParaphraseInMarks _,
          Wording.NotFound _ -> {
        // one line says it all
      }
    }
    opinion(finding);
  }

  private static String number(Finding finding) {
    String id = finding.id();
    return " ".repeat(Math.max(1, INDENT - 2 - id.length())) + id + "  ";
  }

  private static boolean plain(Voice voice) {
    return voice instanceof Voice.SameSpeaker same && same.others().isEmpty();
  }

  private Flow verdict(Finding finding, Ink.Style style) {
    Flow flow = new Flow().say(Says.wording(finding.wording()), style);
    Says.severity(finding.wording()).ifPresent(s -> flow.say(", " + s, style));
    finding.voice().ifPresent(voice -> said(flow, voice, PLAIN));
    finding.splitOf().ifPresent(id -> flow.space().say("· goes on from " + id, QUIET));
    finding.sameAs().ifPresent(id -> flow.space().say("· repeats " + id, QUIET));
    return flow;
  }

  private static void said(Flow flow, Voice voice, Ink.Style style) {
    flow.space().say("·", QUIET).space().cite(Says.voice(voice), style);
  }

  private void evidence(Finding finding) throws IOException {
    switch (finding.wording()) {
      case Wording.NotChecked unchecked -> line(unchecked.reason());
      case Wording.NotAQuotation name -> alias(name);
      case Wording.OriginalWord word -> {
        passages(word.at());
        gloss(word);
      }
      case Wording.Verbatim verbatim -> passages(verbatim.at());
      case Wording.Conventional conventional -> {
        passages(conventional.at());
        conventions(conventional.at());
      }
      case Wording.MarkedEdit edit -> {
        redlined(edit.at());
        if (edit.wordsLeftOut() > 0) {
          line(Says.count(edit.wordsLeftOut(), "word", "words") + " left out under the ellipsis");
        }
      }
      case Wording.Composite composite -> pieces(composite);
      case Wording.UnmarkedOmission omission -> redlined(omission.at());
      case Wording.Altered altered -> redlined(altered.at());
      case Wording.Rendered rendered -> {
        passages(rendered.at());
        probability(rendered.at());
      }
      case Wording.ParaphraseInMarks paraphrase -> {
        passages(paraphrase.at());
        probability(paraphrase.at());
      }
      case Wording.NotFound absent -> {
        line("Searched: " + String.join(", ", absent.searched()) + ".");
        for (Candidate near : absent.nearest()) {
          passage(near.passage(), "nearest in ");
        }
      }
    }
  }

  private void line(String text) throws IOException {
    new Flow().cite(text, PLAIN).print(out, ink, MARGIN, width);
  }

  private void passages(Placement place) throws IOException {
    for (Piece piece : place.pieces()) {
      passage(piece.passage(), "");
    }
    also(place);
  }

  private void also(Placement place) throws IOException {
    for (Passage other : place.alsoAt()) {
      passage(other, "also in ");
    }
  }

  private void passage(Passage passage, String before) throws IOException {
    new Flow()
        .say(before, QUIET)
        .cite(passage.document() + ":", QUIET)
        .space()
        .cite(passage.text(), PLAIN)
        .print(out, ink, MARGIN, width);
  }

  private void redlined(Placement place) throws IOException {
    Flow flow =
        new Flow().cite(place.pieces().getFirst().passage().document() + ":", QUIET).space();
    for (Redline.Run run : redline.of(place)) {
      switch (run.mark()) {
        case SAME -> flow.cite(run.text(), PLAIN);
        case LEFT_OUT -> flow.cite("[-" + run.text() + "-]", LEFT_OUT);
        case ADDED -> flow.cite("{+" + run.text() + "+}", ADDED);
        case MOVED -> flow.cite("{>" + run.text() + "<}", ADDED);
        case GAP -> flow.say(run.text(), QUIET);
      }
    }
    flow.print(out, ink, MARGIN, width);
    probability(place);
    also(place);
  }

  private void pieces(Wording.Composite composite) throws IOException {
    List<Optional<Integer>> distances = composite.distances();
    int number = 0;
    for (Piece piece : composite.at().pieces()) {
      if (number > 0 && number <= distances.size()) {
        line("… " + Says.distance(distances.get(number - 1)) + " …");
      }
      passage(piece.passage(), "");
      number++;
    }
  }

  private void leftOut(Wording.MarkedEdit edit) throws IOException {
    if (edit.wordsLeftOut() > 0) {
      Flow flow =
          new Flow().say("left out, " + Says.count(edit.wordsLeftOut(), "word:", "words:"), QUIET);
      for (Passage words : edit.leftOut()) {
        flow.space().cite("[-" + words.text() + "-]", LEFT_OUT);
      }
      flow.print(out, ink, MARGIN, width);
    }
  }

  private void conventions(Placement place) throws IOException {
    List<String> notes = Says.conventions(place);
    if (!notes.isEmpty()) {
      new Flow()
          .say("by convention:", QUIET)
          .space()
          .cite(String.join("; ", notes), QUIET)
          .print(out, ink, MARGIN, width);
    }
  }

  private void alias(Wording.NotAQuotation name) throws IOException {
    if (name.alias().isPresent()) {
      String where = name.passage().map(p -> " (" + p.document() + ")").orElse("");
      new Flow()
          .cite("In the source: " + name.alias().get() + where, QUIET)
          .print(out, ink, MARGIN, width);
    }
  }

  private void gloss(Wording.OriginalWord word) throws IOException {
    if (!word.gloss().isEmpty()) {
      new Flow()
          .cite("The article explains it: " + word.gloss(), QUIET)
          .print(out, ink, MARGIN, width);
    }
  }

  private void probability(Placement place) throws IOException {
    if (place.probability() < 1) {
      new Flow()
          .say("probability " + Says.probability(place.probability()), QUIET)
          .print(out, ink, MARGIN, width);
    }
  }

  private void flag(Flag flag) throws IOException {
    boolean edition = flag instanceof EditionFlag;
    Ink.Style style = flag.level() == Level.SENSE ? LOOK : edition ? QUIET : GLANCE;
    new Flow()
        .say(flag.name() + ":", style)
        .space()
        .cite(flag.sentence(), edition ? QUIET : PLAIN)
        .print(out, ink, MARGIN + "! ", width);
  }
}
