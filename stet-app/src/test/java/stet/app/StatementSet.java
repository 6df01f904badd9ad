package stet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.Stet;
import stet.document.Document;
import stet.document.Metadata;
import stet.judge.Statement;
import stet.report.Report;
import stet.report.StatementFinding;

/** The statements of statements.txt, each checked as a short article against its source. */
final class StatementSet {

  /**
   * One sentence of an article.
   *
   * @param kind S, N, or what was changed: number, date, name, negation, order
   */
  record Item(String intro, String source, String kind, String sentence) {}

  private StatementSet() {}

  static List<Item> read(Path file) throws IOException {
    List<Item> items = new ArrayList<>();
    String intro = "";
    StringBuilder source = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      int colon = line.indexOf(':');
      if (line.startsWith("==")) {
        source.setLength(0);
      } else if (line.startsWith("intro:")) {
        intro = line.substring(colon + 1).strip();
      } else if (line.startsWith("source:")) {
        source.append(line.substring(colon + 1).strip()).append("\n\n");
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] head = line.substring(0, colon).split(" ");
        items.add(
            new Item(
                intro,
                source.toString(),
                head[head.length - 1],
                line.substring(colon + 1).strip()));
      }
    }
    return items;
  }

  /** What is said of the sentence; empty where no statement was found in it. */
  static Optional<StatementFinding> check(Stet stet, Item item) {
    Document article = text("article", item.intro() + " " + item.sentence());
    Report report =
        stet.check(stet.dossier(article, List.of(text("source", item.source())), List.of()));
    List<StatementFinding> found = report.statements();
    return found.stream()
        .filter(f -> f.verdict() instanceof Statement.Contradicted)
        .findFirst()
        .or(() ->
            found.stream().filter(f -> f.verdict() instanceof Statement.Supported).findFirst())
        .or(() -> found.stream().findFirst());
  }

  private static Document text(String name, String text) {
    return new Document(
        name, Metadata.none(), text, List.of(), List.of(), List.of(), Optional.of("en"));
  }
}
