package stet.export;

import java.util.List;
import java.util.Optional;
import stet.Located;
import stet.export.say.Says;
import stet.judge.Flag;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where a quotation stands, as one line of JSON. */
public final class LocatedJson {

  private static final JsonMapper MAPPER = JsonMapper.builder(JsonEscapes.factory()).build();

  /** The line; {@code id} is the caller's, if there is one. */
  public String line(Optional<String> id, Located located) {
    ObjectNode node = JsonNodes.object();
    id.ifPresent(given -> node.put("id", given));
    node.put("wording", located.wording().name());
    JsonNodes.put(node, "severity", Says.severityOf(located.wording()).map(LocatedJson::name));
    node.put("probability", JsonNodes.rounded(located.probability()));
    List<Flag> flags = located.flags();
    node.set("flags", JsonNodes.words(flags.stream().map(Flag::name).toList()));
    node.set(
        "pieces", JsonNodes.list(located.pieces(), piece -> JsonNodes.passage(piece.passage())));
    node.set("candidates", JsonFindings.candidates(located.candidates()));
    node.set("flag_details", JsonNodes.list(flags, JsonFlags::flag));
    return MAPPER.writeValueAsString(node);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }
}
