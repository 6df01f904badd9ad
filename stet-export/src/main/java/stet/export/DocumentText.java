package stet.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Metadata;
import stet.document.Notice;
import stet.document.Origin;
import stet.document.Source;
import stet.document.Speaker;
import stet.document.Turn;

/** What was read in one document, for people: what it says about itself, its parts, its turns. */
public final class DocumentText {

  private final Source source;
  private final StringBuilder out = new StringBuilder();

  private DocumentText(Source source) {
    this.source = source;
  }

  /** The whole text, with a line's end at its end. */
  public static String of(Source source) {
    return new DocumentText(source).text();
  }

  private String text() {
    out.append(source.id()).append('\n');
    metadata();
    edition();
    parts();
    for (String warning : source.document().warnings()) {
      field("warning:", warning);
    }
    for (Turn turn : source.turns()) {
      out.append('\n');
      turn(turn);
    }
    return out.toString();
  }

  private void field(String name, String value) {
    out.append("  %-10s %s%n".formatted(name, value.replace('\n', ' ')));
  }

  /** Each value with the place it was read at; places that say something else stand below. */
  private void metadata() {
    Metadata metadata = source.document().metadata();
    Map<Metadata.Field, List<String>> values = new EnumMap<>(Metadata.Field.class);
    values.put(Metadata.Field.TITLE, metadata.title().stream().toList());
    values.put(Metadata.Field.AUTHOR, metadata.authors());
    values.put(Metadata.Field.PUBLISHER, metadata.publisher().stream().toList());
    values.put(Metadata.Field.PUBLISHED, metadata.published().stream().toList());
    values.put(Metadata.Field.MODIFIED, metadata.modified().stream().toList());
    values.put(Metadata.Field.LANGUAGE, source.document().language().stream().toList());
    values.put(Metadata.Field.ADDRESS, metadata.address().stream().toList());
    values.put(Metadata.Field.SECTION, metadata.section().stream().toList());
    values.forEach((field, of) ->
        of.forEach(value -> {
          String where = place(metadata, field, value).map(w -> "  (" + w + ")").orElse("");
          field(name(field), value + where);
        }));
    for (Metadata.Told told : metadata.told()) {
      if (!values.getOrDefault(told.field(), List.of()).contains(told.value())) {
        field("", "but " + told.where() + " says " + told.value());
      }
    }
  }

  private static String name(Metadata.Field field) {
    return field.name().toLowerCase(Locale.ROOT) + ":";
  }

  private static Optional<String> place(Metadata metadata, Metadata.Field field, String value) {
    return metadata.told().stream()
        .filter(t -> t.field() == field && t.value().equals(value))
        .map(Metadata.Told::where)
        .findFirst();
  }

  private void edition() {
    Edition edition = source.edition();
    for (Notice notice : edition.notices()) {
      String kind = notice.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      field("notice:", kind + ": " + source.document().text(notice.span()).strip());
    }
  }

  private void parts() {
    Document document = source.document();
    String kinds =
        document.blocks().stream()
            .collect(
                java.util.stream.Collectors.groupingBy(
                    b -> b.kind(),
                    () -> new EnumMap<>(stet.document.Block.Kind.class),
                    java.util.stream.Collectors.counting()))
            .entrySet()
            .stream()
            .map(e -> e.getValue() + " " + e.getKey().name().toLowerCase(Locale.ROOT))
            .map(s -> s.replace('_', ' '))
            .collect(java.util.stream.Collectors.joining(", "));
    field("blocks:", kinds);
    field("turns:", String.valueOf(source.turns().size()));
  }

  private void turn(Turn turn) {
    String who =
        turn.speaker()
            .map(Speaker::name)
            .orElse(turn.label().isEmpty() ? "(no name)" : turn.label());
    String when = time(turn).map(t -> " " + t).orElse("");
    out.append(who)
        .append(" [")
        .append(turn.role().name().toLowerCase(Locale.ROOT))
        .append("]")
        .append(when)
        .append('\n');
    String words = source.document().text(turn.span()).strip();
    out.append("  ").append(words.replace("\n", "\n  ")).append('\n');
  }

  /** When the turn was spoken, in a recording whose times are known. */
  private Optional<String> time(Turn turn) {
    return source.document().origin(turn.span()).flatMap(DocumentText::seconds);
  }

  private static Optional<String> seconds(Origin origin) {
    return switch (origin) {
      case Origin.Time time -> Optional.of(clock(time.from()));
      case Origin.Part(var _, var inside) -> inside.flatMap(DocumentText::seconds);
      case Origin.Bytes b -> Optional.empty();
      case Origin.HtmlNode n -> Optional.empty();
      case Origin.PdfBox b -> Optional.empty();
    };
  }

  private static String clock(double seconds) {
    long whole = (long) seconds;
    return "%d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60);
  }
}
