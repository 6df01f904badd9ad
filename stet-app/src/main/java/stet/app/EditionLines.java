package stet.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Document;
import stet.document.StatedEdition;
import tools.jackson.databind.JsonNode;

/**
 * Reads which sources are editions of one: "record.txt=original, paper.txt=translation", the file's
 * name and, where the text does not tell itself, which edition it is.
 */
final class EditionLines {

  private EditionLines() {}

  /**
   * The editions that one line names.
   *
   * @param work what they are editions of; another for each line
   * @throws IllegalArgumentException if a name or an edition is unknown, with a sentence for people
   */
  static List<StatedEdition> of(String line, String work, List<String> sources) {
    List<StatedEdition> stated = new ArrayList<>();
    for (String part : line.split(",")) {
      int equals = part.lastIndexOf('=');
      String name = (equals < 0 ? part : part.substring(0, equals)).strip();
      Optional<String> kind =
          equals < 0 ? Optional.empty() : Optional.of(part.substring(equals + 1).strip());
      stated.add(new StatedEdition(source(name, sources), work, kind.map(EditionLines::kind)));
    }
    return stated;
  }

  /** The editions that an item of a stream names. */
  static List<StatedEdition> inItem(JsonNode item, List<Document> sources)
      throws JsonLines.Refusal {
    List<StatedEdition> stated = new ArrayList<>();
    List<String> names = sources.stream().map(Document::id).toList();
    for (JsonNode line : item.path("editions")) {
      if (!line.isString()) {
        throw new JsonLines.Refusal(
            "\"editions\" holds " + line + "; write [\"a.txt=original,b.txt=translation\"]");
      }
      try {
        stated.addAll(of(line.stringValue(), "work " + stated.size(), names));
      } catch (IllegalArgumentException e) {
        throw new JsonLines.Refusal(String.valueOf(e.getMessage()));
      }
    }
    return stated;
  }

  // A path as it was given, or the name under which the report shows the source.
  private static String source(String name, List<String> sources) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return sources.stream()
        .filter(id -> id.equals(name) || id.equals(last))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "No source is called %s; there are %s"
                    .formatted(name, String.join(", ", sources))));
  }

  private static StatedEdition.Kind kind(String name) {
    return StatedEdition.Kind.named(name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "An edition is original, translation, machine-translation, as-prepared,"
                    + " as-delivered, excerpt or interpreted, not "
                    + name));
  }
}
