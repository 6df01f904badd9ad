package stet.export.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.document.Block;
import stet.document.Document;
import stet.document.Dossier;
import stet.document.Edition;
import stet.document.Metadata;
import stet.document.Notice;
import stet.document.Origin;
import stet.document.Reading;
import stet.document.Source;
import stet.document.Speaker;
import stet.document.Turn;
import stet.text.Span;

/** The article and the four sources of the sample, read from the resources beside this class. */
public final class SampleDossier {

  private static final Map<String, String> SPEAKERS =
      Map.of(
          "MAYOR BRANDT", "Ottoline Brandt",
          "COUNCILLOR FENWICK", "Idris Fenwick",
          "VASKO", "Teodor Vasko",
          "MODERATOR", "Moderator",
          "SADAM", "Sadam",
          "سلمى الدروازي", "سلمى الدروازي");

  private SampleDossier() {}

  public static Dossier dossier() {
    Edition original = Edition.original(Optional.of("en"));
    Source hearing =
        source(
            "hearing.txt",
            "Public hearing on the tidal barrier",
            "en",
            original,
            Notice.Kind.RUSH_TRANSCRIPT,
            "Rush transcript, near-verbatim, as delivered.");
    Source speech =
        source(
            "speech.txt",
            "Remarks of the Mayor at the public hearing",
            "en",
            original,
            Notice.Kind.AS_PREPARED,
            "As prepared for delivery.");
    Source interview =
        source(
            "interview.txt",
            "“The sea does not negotiate”",
            "en",
            original,
            Notice.Kind.MACHINE_TRANSLATION,
            "Machine translation from Estonian: https://sadam.example/vestlus/vasko");
    Source union =
        source(
            "union.txt",
            "بيان نقابة الصيادين",
            "ar",
            Edition.original(Optional.of("ar")),
            Notice.Kind.AS_DELIVERED,
            "4 مارس 2031");
    return new Dossier(
        document("article.txt", "What Harrow Quay was told about its sea wall", "en"),
        List.of(hearing, speech, interview, union),
        List.of(
            new Reading.Unreadable(
                "minutes.pdf",
                "page 3 has no text layer; run OCR first or give the HTML version")));
  }

  /** A document whose first line is its heading and whose other lines are paragraphs. */
  static Document document(String name, String title, String language) {
    String text = resource(name);
    List<Block> blocks = new ArrayList<>();
    for (Span line : lines(text)) {
      blocks.add(new Block(blocks.isEmpty() ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, line));
    }
    return new Document(
        name,
        new Metadata(
            Optional.of(title),
            List.of(),
            Optional.of("2031-03-06"),
            Optional.of(language),
            Optional.empty()),
        text,
        blocks,
        List.of(),
        List.of(
            new Document.Located(new Span(0, text.length()), new Origin.Bytes(0, text.length()))),
        Optional.of(language));
  }

  private static Source source(
      String name,
      String title,
      String language,
      Edition edition,
      Notice.Kind kind,
      String noticeText) {
    Document document = document(name, title, language);
    boolean machine = kind == Notice.Kind.MACHINE_TRANSLATION;
    int notice = document.text().indexOf(noticeText);
    Edition shown =
        new Edition(
            edition.language(),
            machine ? Optional.of("et") : Optional.empty(),
            machine ? Edition.Translation.MACHINE : Edition.Translation.NONE,
            kind == Notice.Kind.AS_PREPARED
                ? Edition.Delivery.AS_PREPARED
                : Edition.Delivery.AS_DELIVERED,
            machine,
            kind == Notice.Kind.RUSH_TRANSCRIPT,
            false,
            Optional.of("2031-03-04"),
            Optional.empty(),
            machine ? Optional.of("https://sadam.example/vestlus/vasko") : Optional.empty(),
            List.of(new Notice(kind, new Span(notice, notice + noticeText.length()))));
    int applause = document.text().indexOf("(Applause)");
    return new Source(
        document,
        shown,
        turns(document),
        applause < 0 ? List.of() : List.of(new Span(applause, applause + "(Applause)".length())));
  }

  private static List<Turn> turns(Document document) {
    List<Turn> turns = new ArrayList<>();
    for (Block block : document.blocks()) {
      String line = document.text(block.span());
      int colon = line.indexOf(": ");
      String label = colon < 0 ? "" : line.substring(0, colon);
      Turn.Role role =
          switch (label) {
            case "Q" -> Turn.Role.QUESTIONER;
            case "INTERPRETER" -> Turn.Role.INTERPRETER;
            case "VOICES" -> Turn.Role.CROWD;
            case "SADAM" -> Turn.Role.QUESTIONER;
            default -> SPEAKERS.containsKey(label) ? Turn.Role.SPEAKER : Turn.Role.OTHER;
          };
      if (role != Turn.Role.OTHER) {
        int start = block.span().start();
        turns.add(
            new Turn(
                new Span(start + colon + 2, block.span().end()),
                role,
                Optional.ofNullable(SPEAKERS.get(label)).map(Speaker::new),
                label,
                Optional.of(new Span(start, start + colon))));
      }
    }
    if (turns.isEmpty()) {
      Block last = document.blocks().getLast();
      turns.add(
          new Turn(
              last.span(),
              Turn.Role.SPEAKER,
              Optional.of(new Speaker("Ottoline Brandt")),
              "",
              Optional.empty()));
    }
    return turns;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private static String resource(String name) {
    String path = "/stet/export/sample/" + name;
    try (InputStream in = SampleDossier.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the sample lacks " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
