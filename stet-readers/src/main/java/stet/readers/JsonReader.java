package stet.readers;

import java.util.List;
import java.util.Optional;
import stet.document.Metadata;
import stet.document.Reading;

/**
 * Reads transcripts in JSON: a list of objects that each hold a text and perhaps who speaks and
 * when. There is no standard for them, so the field names that programs commonly use are tried.
 * Other JSON is refused.
 */
final class JsonReader implements DocumentReader {

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
    List<Draft> turns = JsonTurns.of(json.get());
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
