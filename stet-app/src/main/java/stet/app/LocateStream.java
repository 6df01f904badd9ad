package stet.app;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stet.Located;
import stet.export.LocatedJson;
import stet.locate.Known;
import tools.jackson.databind.JsonNode;

/**
 * The streaming form of locate. Quotations of one article that follow one another are first located
 * each by itself; where the others stand then orders the places of those that stand in several.
 */
final class LocateStream implements JsonLines.Answer {

  private final Shelf shelf;
  private final LocatedJson lines;
  private final Stats times;
  private final Known known;

  /** Where each item of the present group stands by itself. */
  private final IdentityHashMap<JsonNode, Located> alone = new IdentityHashMap<>();

  /** In how many items' places each document is. */
  private final Map<String, Integer> neighbours = new HashMap<>();

  /**
   * @param known holds for items that do not say otherwise
   */
  LocateStream(Shelf shelf, LocatedJson lines, Stats times, Known known) {
    this.shelf = shelf;
    this.lines = lines;
    this.times = times;
    this.known = known;
  }

  @Override
  public Optional<String> group(JsonNode item) {
    JsonNode article = item.path("article");
    return article.isString() ? Optional.of(article.stringValue()) : Optional.empty();
  }

  @Override
  public void foresee(List<JsonNode> items) {
    alone.clear();
    neighbours.clear();
    for (JsonNode item : items) {
      foreseen(item).ifPresent(located -> alone.put(item, located));
    }
    alone.values().forEach(l -> documents(l).forEach(d -> neighbours.merge(d, 1, Integer::sum)));
  }

  private Optional<Located> foreseen(JsonNode item) {
    try {
      return Optional.of(located(item, Map.of()));
    } catch (JsonLines.Refusal e) {
      return Optional.empty(); // it is refused once more when it is answered
    }
  }

  private static Set<String> documents(Located located) {
    return located.ties().places().stream()
        .map(place -> place.passage().document())
        .collect(Collectors.toSet());
  }

  @Override
  public void write(JsonNode item, Writer out) throws IOException, JsonLines.Refusal {
    String id = JsonLines.text(item, "id");
    Located located = alone.remove(item);
    if (located == null) {
      located = located(item, Map.of());
    } else if (located.ties().places().size() > 1) {
      located = located(item, others(located)); // the others may order its places
    }
    out.write(lines.line(Optional.of(id), located));
  }

  // What the others of its group tell: its own places count for themselves alike.
  private Map<String, Integer> others(Located located) {
    Map<String, Integer> others = new HashMap<>();
    for (String document : documents(located)) {
      int count = neighbours.getOrDefault(document, 0) - 1;
      if (count > 0) {
        others.put(document, count);
      }
    }
    return others;
  }

  private Located located(JsonNode item, Map<String, Integer> neighbours) throws JsonLines.Refusal {
    Optional<String> date = JsonLines.optional(item, "date").or(known::date);
    if (date.isPresent() && !LocateCommand.isDate(date.get())) {
      throw new JsonLines.Refusal("A date is yyyy-mm-dd, yyyy-mm or yyyy, not " + date.get());
    }
    Known here =
        new Known(JsonLines.optional(item, "speaker").or(known::speaker), date, neighbours);
    return shelf.locate(
        JsonLines.text(item, "quote"), JsonLines.optional(item, "doc"), here, times);
  }
}
