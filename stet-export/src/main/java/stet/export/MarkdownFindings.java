package stet.export;

import static stet.export.MarkdownReport.line;
import static stet.export.MarkdownReport.placed;

import java.io.IOException;
import java.util.List;
import stet.document.Document;
import stet.document.Dossier;
import stet.document.Passage;
import stet.export.say.EditionColumn;
import stet.export.say.Redline;
import stet.export.say.Says;
import stet.judge.Candidate;
import stet.judge.Flag;
import stet.judge.Piece;
import stet.judge.Placement;
import stet.judge.Wording;
import stet.report.Finding;

/** The findings in Markdown: a heading, the quotation, and a list of its evidence. */
final class MarkdownFindings {

  private final Dossier dossier;
  private final Document article;
  private final Redline redline;
  private final Appendable out;

  MarkdownFindings(Dossier dossier, Appendable out) {
    this.dossier = dossier;
    this.article = dossier.article();
    this.redline = new Redline(dossier);
    this.out = out;
  }

  void whole(Finding finding) throws IOException {
    String severity = Says.severity(finding.wording()).map(s -> ", " + s).orElse("");
    line(
        out,
        "### " + Markdown.text(finding.id()) + " · " + Says.wording(finding.wording()) + severity);
    line(out, "");
    line(out, "> " + quoted(finding));
    line(out, "");
    evidence(finding);
    editions(finding);
    if (finding.voice().isPresent()) {
      line(out, "- " + Markdown.text(Says.voice(finding.voice().get())));
    }
    for (Flag flag : finding.flags()) {
      line(out, "- **" + flag.name() + "**: " + Markdown.text(flag.sentence()));
    }
    opinion(finding, "");
    if (finding.splitOf().isPresent()) {
      line(out, "- goes on from " + Markdown.text(finding.splitOf().get()));
    }
    if (finding.sameAs().isPresent()) {
      line(out, "- repeats " + Markdown.text(finding.sameAs().get()));
    }
    line(out, "");
  }

  void compact(Finding finding) throws IOException {
    line(
        out,
        "- **%s** %s · %s"
            .formatted(
                Markdown.text(finding.id()), quoted(finding), Says.wording(finding.wording())));
    switch (finding.wording()) {
      case Wording.MarkedEdit edit -> leftOut(edit, "  ");
      case Wording.Conventional conventional -> conventions(conventional.at(), "  ");
      case Wording.NotAQuotation name -> alias(name, "  ");
      case Wording.OriginalWord word -> gloss(word, "  ");
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
    opinion(finding, "  ");
  }

  private void opinion(Finding finding, String indent) throws IOException {
    if (finding.opinion().isPresent()) {
      line(out, indent + "- " + Markdown.text(Says.opinion(finding.opinion().get())));
    }
  }

  private String quoted(Finding finding) {
    return Markdown.text(article.text(finding.attributed().quotation().span()));
  }

  private void evidence(Finding finding) throws IOException {
    switch (finding.wording()) {
      case Wording.NotChecked unchecked -> line(out, "- " + Markdown.text(unchecked.reason()));
      case Wording.NotAQuotation name -> alias(name, "");
      case Wording.OriginalWord word -> {
        passages(word.at());
        gloss(word, "");
      }
      case Wording.Verbatim verbatim -> passages(verbatim.at());
      case Wording.Conventional conventional -> {
        passages(conventional.at());
        conventions(conventional.at(), "");
      }
      case Wording.MarkedEdit edit -> {
        redlined(edit.at());
        leftOut(edit, "");
      }
      case Wording.Composite composite -> pieces(composite);
      case Wording.UnmarkedOmission omission -> redlined(omission.at());
      case Wording.Altered altered -> redlined(altered.at());
      case Wording.Rendered rendered -> passages(rendered.at());
      case Wording.ParaphraseInMarks paraphrase -> passages(paraphrase.at());
      case Wording.NotFound absent -> {
        line(out, "- searched: " + Markdown.text(String.join(", ", absent.searched())));
        for (Candidate near : absent.nearest()) {
          line(out, "- nearest in " + placed(near.passage()));
        }
      }
    }
  }

  private void editions(Finding finding) throws IOException {
    for (EditionColumn column : EditionColumn.of(dossier, finding)) {
      String words = column.passage().map(p -> ": " + p.text()).orElse("");
      line(
          out,
          "- " + Markdown.text(column.heading()) + ", " + column.says() + Markdown.text(words));
    }
  }

  private void passages(Placement place) throws IOException {
    for (Piece piece : place.pieces()) {
      line(out, "- " + placed(piece.passage()));
    }
    rest(place);
  }

  private void rest(Placement place) throws IOException {
    for (Passage other : place.alsoAt()) {
      line(out, "- also in " + placed(other));
    }
    if (place.probability() < 1) {
      line(out, "- probability " + Says.probability(place.probability()));
    }
  }

  private void redlined(Placement place) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Redline.Run run : redline.of(place)) {
      String words = Markdown.text(run.text());
      text.append(
          switch (run.mark()) {
            case SAME, GAP -> words;
            case LEFT_OUT -> "~~\\[-" + words.strip() + "-\\]~~";
            case ADDED -> "**\\{+" + words.strip() + "+\\}**";
            case MOVED -> "**\\{\\>" + words.strip() + "\\<\\}**";
          });
    }
    String document = place.pieces().getFirst().passage().document();
    line(out, "- " + Markdown.text(document) + ": " + text);
    rest(place);
  }

  private void pieces(Wording.Composite composite) throws IOException {
    int number = 0;
    for (Piece piece : composite.at().pieces()) {
      boolean further = number > 0 && number <= composite.distances().size();
      String where = further ? Says.distance(composite.distances().get(number - 1)) + ", " : "";
      line(out, (number + 1) + ". " + where + placed(piece.passage()));
      number++;
    }
  }

  private void leftOut(Wording.MarkedEdit edit, String indent) throws IOException {
    if (edit.wordsLeftOut() > 0) {
      List<String> words =
          edit.leftOut().stream()
              .map(p -> "~~\\[-" + Markdown.text(p.text()).strip() + "-\\]~~")
              .toList();
      line(
          out,
          indent
              + "- left out, "
              + Says.count(edit.wordsLeftOut(), "word", "words")
              + ": "
              + String.join(" ", words));
    }
  }

  private void conventions(Placement place, String indent) throws IOException {
    List<String> notes = Says.conventions(place);
    if (!notes.isEmpty()) {
      line(out, indent + "- by convention: " + Markdown.text(String.join("; ", notes)));
    }
  }

  private void alias(Wording.NotAQuotation name, String indent) throws IOException {
    if (name.alias().isPresent()) {
      line(out, indent + "- in the source: " + Markdown.text(name.alias().get()));
    }
  }

  private void gloss(Wording.OriginalWord word, String indent) throws IOException {
    if (!word.gloss().isEmpty()) {
      line(out, indent + "- the article explains it: " + Markdown.text(word.gloss()));
    }
  }
}
