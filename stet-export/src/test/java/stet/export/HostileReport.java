package stet.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import stet.document.Block;
import stet.document.Document;
import stet.document.Dossier;
import stet.document.Edition;
import stet.document.Metadata;
import stet.document.Passage;
import stet.document.Reading;
import stet.document.Source;
import stet.document.Speaker;
import stet.document.Turn;
import stet.judge.Candidate;
import stet.judge.EditionFlag;
import stet.judge.InEdition;
import stet.judge.Level;
import stet.judge.Piece;
import stet.judge.Placement;
import stet.judge.Voice;
import stet.judge.Wording;
import stet.quote.Attributed;
import stet.quote.Attribution;
import stet.quote.Quotation;
import stet.report.Coverage;
import stet.report.Finding;
import stet.report.NameContradiction;
import stet.report.Opinion;
import stet.report.Report;
import stet.text.Span;

/** A report in which every text that a document can bring is the same hostile one. */
final class HostileReport {

  private HostileReport() {}

  static Report of(String text) {
    Document article = document(text + ".a", text, "“" + text + "”");
    Document document = document(text + ".s", text, text);
    Span all = new Span(0, text.length());
    Passage passage = Passage.of(document, all);
    Source source =
        new Source(
            document,
            new Edition(
                Optional.of("en"),
                Optional.empty(),
                Edition.Translation.NONE,
                Edition.Delivery.UNSTATED,
                false,
                false,
                false,
                Optional.of(text),
                Optional.of(text),
                Optional.of(text),
                List.of()),
            List.of(
                new Turn(
                    all,
                    Turn.Role.SPEAKER,
                    Optional.of(new Speaker(text)),
                    text,
                    Optional.empty())),
            List.of());
    Span quoted = new Span(1, text.length() + 1);
    Placement place =
        new Placement(
            List.of(new Piece(quoted, passage)),
            List.of(),
            List.of(passage),
            0.5,
            List.of(new Candidate(passage, 1)));
    Finding finding =
        new Finding(
            "q1",
            text,
            new Attributed(
                new Quotation.Marked(
                    new Span(0, text.length() + 2),
                    quoted,
                    Quotation.Place.BODY,
                    List.of(),
                    OptionalInt.empty(),
                    true),
                List.of(
                    new Attribution(
                        text,
                        Attribution.Naming.NAME,
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        1,
                        Optional.empty())),
                Attributed.Use.SPEECH,
                OptionalInt.empty(),
                OptionalInt.empty()),
            new Wording.Rendered(place, List.of(text)),
            Optional.of(new Voice.Reported(List.of(text, text), passage)),
            List.of(new EditionFlag.SourceIsTranslation(text, text)),
            Optional.empty(),
            Optional.empty(),
            Level.NONE,
            text,
            List.of(new InEdition.Beside(text, passage, false), new InEdition.Lacking(text)),
            Optional.of(new Opinion(text, Opinion.Answer.UNSURE, text)));
    return new Report(
        new Dossier(article, List.of(source), List.of(new Reading.Unreadable(text, text))),
        List.of(finding),
        List.of(),
        List.of(
            new NameContradiction(
                text, List.of(new NameContradiction.Form(text, List.of(passage))))),
        List.of(
            new Coverage(
                document.id(),
                List.of(new Coverage.Covered(passage, Coverage.State.UNMENTIONED, 1, List.of())))),
        List.of(text),
        List.of(text));
  }

  static Report empty() {
    return new Report(
        new Dossier(document("empty.txt", "Empty", ""), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Document document(String id, String title, String text) {
    return new Document(
        id,
        new Metadata(
            Optional.of(title),
            List.of(title),
            Optional.of(title),
            Optional.of("en"),
            Optional.of(title)),
        text,
        text.isEmpty()
            ? List.of()
            : List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))),
        List.of(),
        List.of(),
        Optional.of("en"));
  }
}
