package stet.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.document.Block;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Metadata;
import stet.document.Source;
import stet.document.Speaker;
import stet.document.Turn;
import stet.locate.grams.DocumentRecord;
import stet.text.Span;

/** Documents of the index as sources of the core. */
final class Sources {

  private Sources() {}

  static Source whole(DocumentRecord record, String text) {
    return part(record, text, new Span(0, text.length()));
  }

  /** The stretch of the document that {@code text} is; offsets count from its start. */
  static Source part(DocumentRecord record, String text, Span span) {
    List<Turn> turns = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (DocumentRecord.Turn turn : record.turns()) {
      int from = Math.max(at, span.start()) - span.start();
      int to = Math.min(at + turn.length(), span.end()) - span.start();
      if (to > from) {
        Span here = new Span(from, to);
        blocks.add(new Block(Block.Kind.PARAGRAPH, here));
        turns.add(turn(turn, here));
      }
      at += turn.length() + 1;
    }
    Document document =
        new Document(
            record.id(),
            new Metadata(
                record.title(), List.of(), record.date(), record.language(), Optional.empty()),
            text,
            blocks,
            List.of(),
            List.of(),
            record.language());
    return new Source(document, edition(record), turns, List.of());
  }

  private static Turn turn(DocumentRecord.Turn turn, Span span) {
    Optional<Speaker> speaker = turn.speaker().filter(s -> !s.isBlank()).map(Speaker::new);
    return new Turn(span, Turn.Role.SPEAKER, speaker, turn.speaker().orElse(""), Optional.empty());
  }

  /**
   * The edition as the library names it: machine-translation, human-translation, as-prepared ...
   */
  private static Edition edition(DocumentRecord record) {
    String name = record.edition().orElse("").toLowerCase(Locale.ROOT).replace('_', '-');
    Edition.Translation translation =
        name.contains("machine")
            ? Edition.Translation.MACHINE
            : name.contains("translation") ? Edition.Translation.HUMAN : Edition.Translation.NONE;
    Edition.Delivery delivery =
        name.contains("prepared")
            ? Edition.Delivery.AS_PREPARED
            : name.contains("delivered")
                ? Edition.Delivery.AS_DELIVERED
                : Edition.Delivery.UNSTATED;
    return new Edition(
        record.language(),
        record.originalLanguage(),
        translation,
        delivery,
        name.contains("excerpt"),
        name.contains("interpret"),
        name.contains("secondary"),
        record.date(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
