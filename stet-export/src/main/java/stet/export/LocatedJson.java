package stet.export;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.Located;
import stet.Ties;
import stet.document.Passage;
import stet.export.say.Says;
import stet.judge.Candidate;
import stet.judge.Flag;
import stet.judge.Piece;
import stet.judge.Severity;
import stet.locate.Standing;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a quotation stands, as one line of JSON. A line a question is written as it comes, without
 * a tree in between: finding the place costs no more than that.
 */
public final class LocatedJson {

  /** Equally good places that are written; all are counted. */
  private static final int LISTED = 20;

  private static final JsonMapper MAPPER = JsonEscapes.mapper();

  /** The line; {@code id} is the caller's, if there is one. */
  public String line(Optional<String> id, Located located) {
    StringWriter out = new StringWriter();
    try (JsonGenerator line = MAPPER.createGenerator(out)) {
      line.writeStartObject();
      if (id.isPresent()) {
        line.writeStringProperty("id", id.get());
      }
      line.writeStringProperty("wording", located.wording().name());
      severity(line, Says.severityOf(located.wording()));
      line.writeNumberProperty("probability", JsonNodes.rounded(located.probability()));
      List<Flag> flags = located.flags();
      line.writeArrayPropertyStart("flags");
      for (Flag flag : flags) {
        line.writeString(flag.name());
      }
      line.writeEndArray();
      line.writeArrayPropertyStart("pieces");
      for (Piece piece : located.pieces()) {
        line.writeStartObject();
        passage(line, piece.passage());
        line.writeEndObject();
      }
      line.writeEndArray();
      line.writeArrayPropertyStart("candidates");
      for (Candidate candidate : located.candidates()) {
        line.writeStartObject();
        passage(line, candidate.passage());
        line.writeNumberProperty("score", JsonNodes.rounded(candidate.score()));
        line.writeEndObject();
      }
      line.writeEndArray();
      places(line, located.ties());
      line.writeArrayPropertyStart("flag_details");
      for (Flag flag : flags) {
        line.writeTree(JsonFlags.flag(flag));
      }
      line.writeEndArray();
      line.writeEndObject();
    }
    return out.toString();
  }

  private static void places(JsonGenerator line, Ties ties) {
    line.writeObjectPropertyStart("places");
    line.writeNumberProperty("count", ties.count());
    line.writeBooleanProperty("more", ties.more());
    text(line, "told_by", ties.told().map(evidence -> evidence.name().toLowerCase(Locale.ROOT)));
    line.writeArrayPropertyStart("listed");
    for (Standing place : ties.places().stream().limit(LISTED).toList()) {
      line.writeStartObject();
      passage(line, place.passage());
      text(line, "speaker", place.speaker());
      text(line, "date", place.date());
      line.writeEndObject();
    }
    line.writeEndArray();
    line.writeEndObject();
  }

  private static void text(JsonGenerator line, String name, Optional<String> text) {
    if (text.isPresent()) {
      line.writeStringProperty(name, text.get());
    } else {
      line.writeNullProperty(name);
    }
  }

  private static void severity(JsonGenerator line, Optional<Severity> severity) {
    if (severity.isPresent()) {
      line.writeStringProperty("severity", severity.get().name().toLowerCase(Locale.ROOT));
    } else {
      line.writeNullProperty("severity");
    }
  }

  // The properties of JsonNodes.passage.
  private static void passage(JsonGenerator line, Passage passage) {
    line.writeStringProperty("doc", passage.document());
    line.writeNumberProperty("start", passage.span().start());
    line.writeNumberProperty("end", passage.span().end());
    line.writeStringProperty("text", passage.text());
    if (passage.origin().isPresent()) {
      line.writeName("origin");
      line.writeTree(JsonNodes.origin(passage.origin().get()));
    } else {
      line.writeNullProperty("origin");
    }
  }
}
