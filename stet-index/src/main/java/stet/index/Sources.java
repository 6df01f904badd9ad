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
    return new Source(document(record, text, blocks), edition(record), turns, List.of());
  }

  /** The stretches in order, those that touch joined. */
  static List<Span> joined(List<Span> spans) {
    List<Span> out = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!out.isEmpty() && span.start() <= out.getLast().end()) {
        out.set(out.size() - 1, out.getLast().cover(span));
      } else {
        out.add(span);
      }
    }
    return out;
  }

  /** The document with turns only where one of these stretches lies. */
  static Source parts(DocumentRecord record, String text, List<Span> parts) {
    List<Turn> turns = new ArrayList<>();
    int at = 0;
    int part = 0;
    for (DocumentRecord.Turn turn : record.turns()) {
      int end = at + turn.length();
      while (part < parts.size() && parts.get(part).end() <= at) {
        part++;
      }
      for (int p = part; p < parts.size() && parts.get(p).start() < end; p++) {
        int from = Math.max(at, parts.get(p).start());
        int to = Math.min(end, parts.get(p).end());
        if (to > from) {
          turns.add(turn(turn, new Span(from, to)));
        }
      }
      at = end + 1;
    }
    return new Source(document(record, text, List.of()), edition(record), turns, List.of());
  }

  private static Document document(DocumentRecord record, String text, List<Block> blocks) {
    return new Document(
        record.id(),
        new Metadata(record.title(), List.of(), record.date(), record.language(), Optional.empty()),
        text,
        blocks,
        List.of(),
        List.of(),
        record.language());
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
