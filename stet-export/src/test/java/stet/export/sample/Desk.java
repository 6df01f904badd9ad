package stet.export.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import stet.document.Document;
import stet.document.Dossier;
import stet.document.Passage;
import stet.document.Source;
import stet.judge.Candidate;
import stet.judge.Difference;
import stet.judge.Flag;
import stet.judge.Level;
import stet.judge.Piece;
import stet.judge.Placement;
import stet.judge.Severity;
import stet.judge.Voice;
import stet.judge.Wording;
import stet.quote.Attributed;
import stet.quote.Attribution;
import stet.quote.EditorialMark;
import stet.quote.Quotation;
import stet.report.Finding;
import stet.text.Span;

/**
 * Where the sample's findings are put together: finds words by their text, so no offset is typed.
 */
final class Desk {

  private final Dossier dossier;
  private final List<Finding> findings = new ArrayList<>();
  private int reached;

  Desk(Dossier dossier) {
    this.dossier = dossier;
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The next place in the article where these words stand. */
  Span said(String words) {
    int at = article().text().indexOf(words, reached);
    if (at < 0) {
      throw new IllegalArgumentException("not in the article after " + reached + ": " + words);
    }
    reached = at + 1;
    return new Span(at, at + words.length());
  }

  Document article() {
    return dossier.article();
  }

  Document source(String name) {
    return dossier.sources().stream()
        .map(Source::document)
        .filter(document -> document.id().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Passage at(String name, String words) {
    Document document = source(name);
    int at = document.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in " + name + ": " + words);
    }
    return Passage.of(document, new Span(at, at + words.length()));
  }

  /** One place, compared word by word. */
  Placement placed(Span quoted, Passage passage, double probability, Difference.Cause cause) {
    return new Placement(
        List.of(new Piece(quoted, passage)),
        WordDiff.of(article(), quoted, source(passage.document()), passage.span(), cause),
        List.of(),
        probability,
        List.of());
  }

  Placement placed(Span quoted, Passage passage) {
    return placed(quoted, passage, 1, Difference.Cause.UNMARKED);
  }

  Placement alsoAt(Placement place, Passage... others) {
    return new Placement(
        place.pieces(),
        place.differences(),
        List.of(others),
        place.probability(),
        List.of(
            new Candidate(place.pieces().getFirst().passage(), 9.2),
            new Candidate(others[0], 8.75)));
  }

  /** Adds a finding; flags decide its level as product and house say. */
  void add(Span words, String speaker, Wording wording, Optional<Voice> voice, Flag... flags) {
    add(words, speaker, wording, voice, Optional.empty(), Optional.empty(), flags);
  }

  void add(
      Span words,
      String speaker,
      Wording wording,
      Optional<Voice> voice,
      Optional<String> splitOf,
      Optional<String> sameAs,
      Flag... flags) {
    String id = "q" + (findings.size() + 1);
    String quote = article().text(words);
    Span whole = new Span(words.start() - 1, words.end() + 1);
    Quotation.Place place = findings.isEmpty() ? Quotation.Place.HEADLINE : Quotation.Place.BODY;
    Attributed.Use use =
        wording instanceof Wording.NotAQuotation name
            ? (name.kind() == Wording.NotAQuotation.Kind.NAME
                ? Attributed.Use.NAME
                : Attributed.Use.TERM)
            : Attributed.Use.SPEECH;
    List<Attribution> speakers =
        use == Attributed.Use.SPEECH
            ? List.of(
                new Attribution(
                    speaker,
                    Attribution.Naming.NAME,
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    0.95,
                    Optional.empty()))
            : List.of();
    findings.add(
        new Finding(
            id,
            quote,
            new Attributed(
                new Quotation.Marked(whole, words, place, marks(words), OptionalInt.empty(), true),
                speakers,
                use,
                OptionalInt.empty(),
                OptionalInt.empty()),
            wording,
            voice,
            List.of(flags),
            splitOf,
            sameAs,
            level(wording, voice, List.of(flags)),
            "“" + quote + "”: " + wording.name() + ".",
            List.of(),
            Optional.empty()));
  }

  private List<EditorialMark> marks(Span words) {
    List<EditorialMark> marks = new ArrayList<>();
    String text = article().text();
    for (int i = words.start(); i < words.end(); i++) {
      if (text.charAt(i) == '[') {
        int close = text.indexOf(']', i);
        marks.add(new EditorialMark.Bracket(new Span(i, close + 1), new Span(i + 1, close)));
      } else if (text.charAt(i) == '…') {
        marks.add(new EditorialMark.Ellipsis(new Span(i, i + 1)));
      }
    }
    return marks;
  }

  private static Level level(Wording wording, Optional<Voice> voice, List<Flag> flags) {
    Level own =
        switch (wording) {
          case Wording.Composite _, Wording.NotFound _ -> Level.SENSE;
          case Wording.Altered altered -> of(altered.severity());
          case Wording.ParaphraseInMarks paraphrase -> of(paraphrase.severity());
          case Wording.UnmarkedOmission _ -> Level.MINOR;
          case Wording.NotChecked _,
              Wording.NotAQuotation _,
              Wording.OriginalWord _,
              Wording.Verbatim _,
              Wording.Conventional _,
              Wording.MarkedEdit _,
              Wording.Rendered _ ->
              Level.NONE;
        };
    boolean otherVoice =
        voice
            .filter(v -> v instanceof Voice.OtherSpeaker || v instanceof Voice.Questioner)
            .isPresent();
    Level loudest = otherVoice ? Level.SENSE : own;
    for (Flag flag : flags) {
      loudest = flag.level().compareTo(loudest) > 0 ? flag.level() : loudest;
    }
    return loudest;
  }

  private static Level of(Severity severity) {
    return switch (severity) {
      case MINOR -> Level.MINOR;
      case SENSE -> Level.SENSE;
    };
  }
}
