package stet.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.quote.Attributed;
import stet.quote.Attribution;
import stet.quote.Quotation;
import stet.text.Span;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who is quoted saying what in one text, as one line of JSON, each stretch of content once: a
 * stretch in marks stands in the mixed or longer quotation that holds it. Names and terms in marks
 * are left out.
 */
public final class QuotationsJson {

  private final ObjectMapper mapper = new ObjectMapper();

  /** The line of a text; {@code id} is the caller's. */
  public String line(String id, List<Attributed> quotations) {
    ObjectNode root = mapper.createObjectNode();
    root.put("id", id);
    ArrayNode quotes = root.putArray("quotes");
    Set<Span> held = held(quotations);
    for (Attributed quotation : quotations) {
      boolean speech = quotation.use() == Attributed.Use.SPEECH;
      if (speech && !held.contains(quotation.quotation().span())) {
        quote(quotes.addObject(), quotation);
      }
    }
    return mapper.writeValueAsString(root);
  }

  /** The stretches in marks that a mixed quotation lists, or that another quotation holds. */
  private static Set<Span> held(List<Attributed> quotations) {
    Set<Span> held = new HashSet<>();
    for (Attributed quotation : quotations) {
      switch (quotation.quotation()) {
        case Quotation.Indirect q -> held.addAll(q.marked());
        case Quotation.Marked q -> {
          boolean inner = q.parent().isPresent();
          if (inner && quotations.get(q.parent().getAsInt()).use() == Attributed.Use.SPEECH) {
            held.add(q.span());
          }
        }
      }
    }
    return held;
  }

  private static void quote(ObjectNode node, Attributed quotation) {
    node.put("start", quotation.quotation().span().start());
    node.put("end", quotation.quotation().span().end());
    switch (quotation.quotation()) {
      case Quotation.Marked q -> node.put("type", "direct");
      case Quotation.Indirect q -> {
        node.put("type", q.marked().isEmpty() ? "indirect" : "mixed");
        ArrayNode marked = node.putArray("marked");
        for (Span span : q.marked()) {
          ObjectNode stretch = marked.addObject();
          stretch.put("start", span.start());
          stretch.put("end", span.end());
        }
      }
    }
    Optional<Attribution> speaker = quotation.speaker();
    Optional<Span> cue = speaker.flatMap(Attribution::cue);
    if (cue.isPresent()) {
      node.set("cue", span(node, cue.get()));
    } else {
      node.putNull("cue");
    }
    List<Attribution> chain = new ArrayList<>();
    for (Optional<Attribution> at = speaker; at.isPresent(); at = at.get().reportedBy()) {
      chain.addFirst(at.get());
    }
    if (chain.isEmpty()) {
      node.putNull("speaker");
    } else {
      node.set("speaker", person(node, chain.getFirst()));
    }
    ArrayNode inner = node.putArray("chain");
    chain.stream().skip(1).forEach(a -> inner.add(person(node, a)));
  }

  private static ObjectNode person(ObjectNode near, Attribution attribution) {
    ObjectNode node = near.objectNode();
    if (attribution.mention().isPresent()) {
      node.setAll(span(near, attribution.mention().get()));
    } else {
      node.putNull("start");
      node.putNull("end");
    }
    node.put("name", attribution.name());
    return node;
  }

  private static ObjectNode span(ObjectNode near, Span span) {
    ObjectNode node = near.objectNode();
    node.put("start", span.start());
    node.put("end", span.end());
    return node;
  }
}
