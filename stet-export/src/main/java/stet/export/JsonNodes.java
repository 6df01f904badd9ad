package stet.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import stet.document.Origin;
import stet.document.Passage;
import stet.text.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The small shapes that every part of the JSON report shares: passages, spans, lists, numbers. */
final class JsonNodes {

  private JsonNodes() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> ArrayNode list(List<T> items, Function<T, ObjectNode> shape) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> array.add(shape.apply(item)));
    return array;
  }

  static ArrayNode words(List<String> items) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(array::add);
    return array;
  }

  /** A word, or JSON null where it is not known. */
  static void put(ObjectNode node, String name, Optional<String> value) {
    if (value.isPresent()) {
      node.put(name, value.get());
    } else {
      node.putNull(name);
    }
  }

  /**
   * A number between 0 and 1, or a score, to four decimals: further digits come from model
   * arithmetic and differ between machines.
   */
  static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  static ObjectNode span(Span span, String text) {
    return object().put("start", span.start()).put("end", span.end()).put("text", text);
  }

  static ObjectNode passage(Passage passage) {
    ObjectNode node =
        object()
            .put("doc", passage.document())
            .put("start", passage.span().start())
            .put("end", passage.span().end())
            .put("text", passage.text());
    if (passage.origin().isPresent()) {
      node.set("origin", origin(passage.origin().get()));
    } else {
      node.putNull("origin");
    }
    return node;
  }

  static ArrayNode passages(List<Passage> passages) {
    return list(passages, JsonNodes::passage);
  }

  static ObjectNode origin(Origin origin) {
    return switch (origin) {
      case Origin.Bytes bytes ->
          object().put("kind", "bytes").put("start", bytes.start()).put("end", bytes.end());
      case Origin.HtmlNode node -> object().put("kind", "html").put("selector", node.selector());
      case Origin.PdfBox box ->
          object()
              .put("kind", "pdf")
              .put("page", box.page())
              .put("left", box.left())
              .put("bottom", box.bottom())
              .put("right", box.right())
              .put("top", box.top());
      case Origin.Time time ->
          object().put("kind", "time").put("from", time.from()).put("to", time.to());
      case Origin.Part part -> {
        ObjectNode node = object().put("kind", "part").put("name", part.name());
        if (part.inside().isPresent()) {
          node.set("inside", origin(part.inside().get()));
        } else {
          node.putNull("inside");
        }
        yield node;
      }
    };
  }
}
