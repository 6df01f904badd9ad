package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import stet.document.Block;
import stet.document.Metadata;
import stet.document.Origin;
import stet.document.Reading;

/**
 * Reads transcripts in JSON: a list of objects that each hold a text and perhaps who speaks and
 * when. There is no standard for them, so the field names that programs commonly use are tried.
 * Other JSON is refused.
 */
final class JsonReader implements DocumentReader {

  private static final String[] TEXT = {"text", "content", "utterance", "transcript", "body"};
  private static final String[] SPEAKER = {
    "speaker", "speaker_name", "speakerName", "name", "author", "who"
  };

  private final Composition composition;

  JsonReader(Composition composition) {
    this.composition = composition;
  }

  @Override
  public Optional<Reading> read(Input input) {
    if (!isJson(input.text())) {
      return Optional.empty();
    }
    Optional<Json> json = JsonParser.parse(input.text());
    if (json.isEmpty()) {
      return Optional.of(refusal(input, "looks like JSON but is not well formed; mend it first"));
    }
    List<Draft> turns = new ArrayList<>();
    for (Json.Fields object : Json.objects(json.get())) {
      turn(object).ifPresent(turns::add);
    }
    return Optional.of(
        turns.size() < 2
            ? refusal(
                input,
                "is JSON in which no list of turns (objects with \"text\" and \"speaker\") was "
                    + "found; give the text or HTML version")
            : composition.read(input.name(), metadata(json.get()), turns));
  }

  private static Reading refusal(Input input, String reason) {
    return new Reading.Unreadable(input.name(), reason);
  }

  private static boolean isJson(String text) {
    String start = text.substring(0, Math.min(text.length(), 2000)).stripLeading();
    if (start.isEmpty()) {
      return false;
    }
    String inside = start.substring(1).stripLeading();
    boolean object = start.charAt(0) == '{' && inside.startsWith("\"");
    boolean list = start.charAt(0) == '[' && inside.startsWith("{");
    return object || list;
  }

  private static Optional<Draft> turn(Json.Fields object) {
    Optional<String> text = object.text(TEXT);
    Optional<String> speaker = object.text(SPEAKER);
    OptionalDouble from = object.number("start", "start_time", "startTime", "from", "begin");
    OptionalDouble to = object.number("end", "end_time", "endTime", "to");
    if (text.isEmpty() || (speaker.isEmpty() && from.isEmpty())) {
      return Optional.empty();
    }
    Optional<Origin> time =
        from.isPresent() && to.isPresent()
            ? Optional.of(new Origin.Time(from.getAsDouble(), to.getAsDouble()))
            : Optional.empty();
    Block.Kind kind = time.isPresent() ? Block.Kind.CUE : Block.Kind.PARAGRAPH;
    BlockWriter writer = new BlockWriter(kind, BlockWriter.Spaces.COLLAPSE, time);
    speaker.ifPresent(name -> writer.add(name + ": "));
    writer.add(text.get());
    return Optional.of(writer.draft());
  }

  private static Metadata metadata(Json json) {
    if (!(json instanceof Json.Fields top)) {
      return Metadata.none();
    }
    return new Metadata(
        top.text("title", "headline"),
        List.of(),
        top.text("date", "published", "datePublished").flatMap(Dates::iso),
        top.text("language", "lang"),
        top.text("url", "source_url").filter(a -> Addresses.startsAt(a, 0)).map(Addresses::shown));
  }
}
