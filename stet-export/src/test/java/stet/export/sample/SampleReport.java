package stet.export.sample;

import java.util.ArrayList;
import java.util.List;
import stet.document.Document;
import stet.document.Dossier;
import stet.document.Passage;
import stet.document.Source;
import stet.judge.Candidate;
import stet.judge.Piece;
import stet.judge.SenseFlag;
import stet.judge.Statement;
import stet.judge.Wording;
import stet.report.Coverage;
import stet.report.Finding;
import stet.report.NameContradiction;
import stet.report.Report;
import stet.report.StatementFinding;
import stet.text.Span;

/** The whole sample: findings, statements, names, and what the article left out. */
public final class SampleReport {

  private SampleReport() {}

  public static Report report() {
    Dossier dossier = SampleDossier.dossier();
    Desk desk = new Desk(dossier);
    List<Finding> findings = SampleFindings.all(desk);
    return new Report(
        dossier,
        findings,
        statements(new Desk(dossier)),
        names(desk),
        coverage(dossier, findings),
        List.of(
            "Folding 1: quotation marks, dashes, ellipses and spaces count as equal.",
            "A piece of a quotation put together has at least 3 consecutive words.",
            "House style: none."),
        List.of("Meaning was compared without a model: renderings may be missed."));
  }

  private static List<StatementFinding> statements(Desk desk) {
    Passage third = desk.at("hearing.txt", "the port pays a third");
    return List.of(
        statement(
            desk,
            "s1",
            "of which the port would pay half",
            "Ottoline Brandt",
            new Statement.Contradicted(third, "number: a third, not half"),
            new SenseFlag.NumberChanged("half", "a third", third)),
        statement(
            desk,
            "s2",
            "He is also said to have threatened to resign",
            "Teodor Vasko",
            new Statement.NotLocated(
                List.of(
                    new Candidate(
                        desk.at("interview.txt", "I wrote that it should be measured every spring"),
                        1.4)))),
        statement(
            desk,
            "s3",
            "he had waited for the survey since the autumn and been told four times to wait",
            "Idris Fenwick",
            new Statement.Supported(
                desk.at("hearing.txt", "four times I have been told to wait, since October"),
                0.93)));
  }

  private static StatementFinding statement(
      Desk desk, String id, String words, String speaker, Statement verdict, SenseFlag... flags) {
    return new StatementFinding(id, desk.said(words), words, speaker, verdict, List.of(flags));
  }

  private static List<NameContradiction> names(Desk desk) {
    Passage article =
        Passage.of(desk.article(), new Desk(SampleDossier.dossier()).said("Teodor Vasko"));
    return List.of(
        new NameContradiction(
            "Vasko",
            List.of(
                new NameContradiction.Form(
                    "Teodor Vasko", List.of(article, desk.at("interview.txt", "Teodor Vasko"))),
                new NameContradiction.Form(
                    "Tiit Vasko", List.of(desk.at("interview.txt", "Tiit Vasko"))))));
  }

  private static List<Coverage> coverage(Dossier dossier, List<Finding> findings) {
    List<Coverage> all = new ArrayList<>();
    for (Source source : dossier.sources()) {
      List<Coverage.Covered> sentences = new ArrayList<>();
      for (Span sentence : sentences(source)) {
        sentences.add(covered(source.document(), sentence, findings));
      }
      all.add(new Coverage(source.id(), sentences));
    }
    return all;
  }

  private static List<Span> sentences(Source source) {
    List<Span> sentences = new ArrayList<>();
    String text = source.text();
    source
        .turns()
        .forEach(turn -> {
          int start = turn.span().start();
          for (int i = start; i < turn.span().end(); i++) {
            boolean last = i == turn.span().end() - 1;
            boolean stop = ".?!".indexOf(text.charAt(i)) >= 0;
            if (last || (stop && text.charAt(i + 1) == ' ')) {
              sentences.add(new Span(start, i + 1));
              start = i + 2;
            }
          }
        });
    return sentences;
  }

  private static Coverage.Covered covered(
      Document document, Span sentence, List<Finding> findings) {
    List<String> here = new ArrayList<>();
    boolean paraphrased = false;
    for (Finding finding : findings) {
      for (Piece piece : finding.wording().placement().map(p -> p.pieces()).orElse(List.of())) {
        boolean same =
            piece.passage().document().equals(document.id())
                && piece.passage().span().overlaps(sentence);
        if (same && !here.contains(finding.id())) {
          here.add(finding.id());
          paraphrased |= finding.wording() instanceof Wording.Rendered;
        }
      }
    }
    Coverage.State state =
        here.isEmpty()
            ? Coverage.State.UNMENTIONED
            : paraphrased ? Coverage.State.PARAPHRASED : Coverage.State.QUOTED;
    return new Coverage.Covered(
        Passage.of(document, sentence), state, Math.min(1, sentence.length() / 140.0), here);
  }
}
