package stet.export;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.document.Document;
import stet.quote.Attributed;
import stet.quote.Attribution;
import stet.quote.Quotation;
import stet.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who is quoted saying what in one text, as one line of JSON. Names and terms in marks are left
 * out.
 */
public final class QuotationsJson {

  private static final JsonMapper MAPPER = JsonEscapes.mapper();

  /**
   * The line of a text; {@code id} is the caller's. Each stretch of words has one entry: what
   * stands inside a quotation, inside a mixed one, or is repeated by a headline has none of its
   * own, and a quotation over several paragraphs has one for each.
   */
  public String line(String id, Document document, List<Attributed> quotations) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writeArrayPropertyStart("quotes");
      quotes(json, document, quotations);
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void quotes(JsonGenerator json, Document document, List<Attributed> quotations) {
    Set<Span> mixed = new HashSet<>();
    Set<Span> names = new HashSet<>();
    boolean english = document.language().orElse("en").startsWith("en");
    for (Attributed one : quotations) {
      switch (one.quotation()) {
        case Quotation.Marked q when one.use() == Attributed.Use.NAME && !english ->
            names.add(q.span()); // English prints few names in marks, others many
        case Quotation.Marked q -> {} // an entry of its own, unless a mixed one holds it
        case Quotation.Indirect q when isSaid(one, q) -> mixed.addAll(q.marked());
        case Quotation.Indirect q -> {} // nobody says it: its marked words stand for themselves
      }
    }
    for (Attributed one : quotations) {
      if (one.use() == Attributed.Use.SPEECH && one.sameAs().isEmpty()) {
        switch (one.quotation()) {
          case Quotation.Marked q -> {
            if (q.parent().isEmpty() && !mixed.contains(q.span())) {
              for (Span paragraph : paragraphs(document.text(), q.span())) {
                json.writeStartObject();
                quote(json, paragraph, "direct");
                said(json, one);
                json.writeEndObject();
              }
            }
          }
          case Quotation.Indirect q -> {
            if (isSaid(one, q)) {
              json.writeStartObject();
              indirect(json, q, names);
              said(json, one);
              json.writeEndObject();
            }
          }
        }
      }
    }
  }

  /** What is only held counts where it is somebody's. */
  private static boolean isSaid(Attributed one, Quotation.Indirect q) {
    return !one.speakers().isEmpty() || q.manner() == Quotation.Manner.SAID;
  }

  private static List<Span> paragraphs(String text, Span span) {
    List<Span> paragraphs = new ArrayList<>();
    int from = span.start();
    while (from < span.end()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? span.end() : Math.min(newline, span.end());
      if (!text.substring(from, to).isBlank()) {
        paragraphs.add(new Span(from, to));
      }
      from = to + 1;
    }
    return paragraphs;
  }

  private static void quote(JsonGenerator json, Span span, String type) {
    ends(json, span);
    json.writeStringProperty("type", type);
  }

  private static void indirect(JsonGenerator json, Quotation.Indirect q, Set<Span> names) {
    List<Span> marked = q.marked().stream().filter(span -> !names.contains(span)).toList();
    quote(json, q.span(), marked.isEmpty() ? "indirect" : "mixed");
    json.writeArrayPropertyStart("marked");
    for (Span stretch : marked) {
      json.writeStartObject();
      ends(json, stretch);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void said(JsonGenerator json, Attributed quotation) {
    Optional<Attribution> speaker = quotation.speaker();
    Optional<Span> cue = speaker.flatMap(Attribution::cue);
    if (cue.isPresent()) {
      json.writeObjectPropertyStart("cue");
      ends(json, cue.get());
      json.writeEndObject();
    } else {
      json.writeNullProperty("cue");
    }
    List<Attribution> chain = new ArrayList<>();
    for (Optional<Attribution> at = speaker; at.isPresent(); at = at.get().reportedBy()) {
      chain.addFirst(at.get());
    }
    if (chain.isEmpty()) {
      json.writeNullProperty("speaker");
    } else {
      json.writeName("speaker");
      person(json, chain.getFirst());
    }
    json.writeArrayPropertyStart("chain");
    chain.stream().skip(1).forEach(a -> person(json, a));
    json.writeEndArray();
  }

  private static void person(JsonGenerator json, Attribution attribution) {
    json.writeStartObject();
    if (attribution.mention().isPresent()) {
      ends(json, attribution.mention().get());
    } else {
      json.writeNullProperty("start");
      json.writeNullProperty("end");
    }
    json.writeStringProperty("name", attribution.name());
    json.writeEndObject();
  }

  private static void ends(JsonGenerator json, Span span) {
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }
}
