package stet.export;

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
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who is quoted saying what in one text, as one line of JSON. Names and terms in marks are left
 * out.
 */
public final class QuotationsJson {

  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * The line of a text; {@code id} is the caller's. Each stretch of words has one entry: what
   * stands inside a quotation, inside a mixed one, or is repeated by a headline has none of its
   * own, and a quotation over several paragraphs has one for each.
   */
  public String line(String id, Document document, List<Attributed> quotations) {
    ObjectNode root = mapper.createObjectNode();
    root.put("id", id);
    ArrayNode quotes = root.putArray("quotes");
    Set<Span> mixed = new HashSet<>();
    Set<Span> names = new HashSet<>();
    for (Attributed one : quotations) {
      switch (one.quotation()) {
        case Quotation.Marked q when one.use() == Attributed.Use.NAME -> names.add(q.span());
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
                said(quote(quotes.addObject(), paragraph, "direct"), one);
              }
            }
          }
          case Quotation.Indirect q -> {
            if (isSaid(one, q)) {
              said(indirect(quotes.addObject(), q, names), one);
            }
          }
        }
      }
    }
    return mapper.writeValueAsString(root);
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

  private static ObjectNode quote(ObjectNode node, Span span, String type) {
    return node.put("start", span.start()).put("end", span.end()).put("type", type);
  }

  private static ObjectNode indirect(ObjectNode node, Quotation.Indirect q, Set<Span> names) {
    List<Span> marked = q.marked().stream().filter(span -> !names.contains(span)).toList();
    quote(node, q.span(), marked.isEmpty() ? "indirect" : "mixed");
    ArrayNode stretches = node.putArray("marked");
    marked.forEach(span -> stretches.add(span(node, span)));
    return node;
  }

  private static void said(ObjectNode node, Attributed quotation) {
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
