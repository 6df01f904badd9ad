package stet.export;

import java.util.Optional;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Metadata;
import stet.document.Source;
import stet.document.Speaker;
import stet.document.Turn;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was read in one document, as one line of JSON: metadata, text, edition, turns. */
public final class DocumentJson {

  private final ObjectMapper mapper = new ObjectMapper();

  /** The line of a document; {@code id} is the caller's. */
  public String line(String id, Source source) {
    Document document = source.document();
    Metadata metadata = document.metadata();
    ObjectNode root = mapper.createObjectNode();
    root.put("id", id);
    put(root, "title", metadata.title());
    put(
        root,
        "author",
        metadata.authors().isEmpty()
            ? Optional.empty()
            : Optional.of(String.join(", ", metadata.authors())));
    put(root, "published", metadata.published());
    put(root, "language", document.language());
    put(root, "address", metadata.address());
    put(root, "publisher", metadata.publisher());
    put(root, "modified", metadata.modified());
    put(root, "section", metadata.section());
    root.put("text", document.text());
    root.set("edition", edition(source.edition()));
    ArrayNode told = root.putArray("told");
    for (Metadata.Told one : metadata.told()) {
      ObjectNode node = told.addObject();
      node.put("field", one.field().name().toLowerCase(java.util.Locale.ROOT));
      node.put("value", one.value());
      node.put("where", one.where());
    }
    ArrayNode warnings = root.putArray("warnings");
    document.warnings().forEach(warnings::add);
    ArrayNode turns = root.putArray("turns");
    for (Turn turn : source.turns()) {
      ObjectNode node = turns.addObject();
      node.put("start", turn.span().start());
      node.put("end", turn.span().end());
      put(node, "speaker", turn.speaker().map(Speaker::name));
      node.put("role", turn.role().name().toLowerCase(java.util.Locale.ROOT));
      put(node, "label", turn.label().isEmpty() ? Optional.empty() : Optional.of(turn.label()));
      document.origin(turn.span()).ifPresent(o -> node.set("origin", JsonNodes.origin(o)));
    }
    return mapper.writeValueAsString(root);
  }

  private ObjectNode edition(Edition edition) {
    ObjectNode node = mapper.createObjectNode();
    put(node, "language", edition.language());
    put(node, "original_language", edition.originalLanguage());
    node.put("translation", edition.translation().name().toLowerCase(java.util.Locale.ROOT));
    node.put(
        "delivery", edition.delivery().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    node.put("excerpt", edition.excerpt());
    node.put("interpreted", edition.interpreted());
    node.put("secondary", edition.secondary());
    put(node, "date", edition.date());
    put(node, "address", edition.address());
    return node;
  }

  private static void put(ObjectNode node, String field, Optional<String> value) {
    if (value.isPresent()) {
      node.put(field, value.get());
    } else {
      node.putNull(field);
    }
  }
}
