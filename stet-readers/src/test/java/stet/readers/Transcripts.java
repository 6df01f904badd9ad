package stet.readers;

import java.util.List;
import java.util.Locale;
import stet.Stet;
import stet.document.Document;
import stet.document.Source;
import stet.document.Turn;

/** Reads transcripts for tests. */
final class Transcripts {

  private static final Stet STET = Stet.standard();

  private Transcripts() {}

  /** The turns of a text, "who [role]: words" each. */
  static List<String> turns(String name, String text) {
    Document document = Texts.read(name, text);
    Source source = STET.segment(document);
    return source.turns().stream().map(t -> shown(document, t)).toList();
  }

  static List<String> turns(String text) {
    return turns("a.txt", text);
  }

  private static String shown(Document document, Turn turn) {
    String who = turn.speaker().map(s -> s.name()).orElse("-");
    String role = turn.role().name().toLowerCase(Locale.ROOT);
    return who + " [" + role + "] " + document.text(turn.span()).strip().replace('\n', ' ');
  }
}
