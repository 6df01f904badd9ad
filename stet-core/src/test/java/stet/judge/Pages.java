package stet.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.Stet;
import stet.document.Block;
import stet.document.Document;
import stet.document.Metadata;
import stet.report.Finding;
import stet.report.Report;
import stet.text.Span;

/** Checks small pages for tests: every line is a paragraph. */
public final class Pages {

  private static final Stet STET = Stet.standard();

  private Pages() {}

  /** The flags of this kind on the only quotation of an English article. */
  public static <T extends Flag> List<T> flags(Class<T> kind, String article, String... sources) {
    return flagsIn("en", kind, article, sources);
  }

  /** The same in another language. */
  public static <T extends Flag> List<T> flagsIn(
      String language, Class<T> kind, String article, String... sources) {
    return check(language, article, sources).findings().stream()
        .flatMap(finding -> finding.flags().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** The only quotation of an English article. */
  public static Finding finding(String article, String... sources) {
    return check("en", article, sources).findings().getFirst();
  }

  /** The only quotation of an article in one language with a source in another. */
  public static Finding across(String language, String article, String other, String source) {
    return STET.check(
            STET.dossier(
                page("article", article, language),
                List.of(page("source-1", source, other)),
                List.of()))
        .findings()
        .getFirst();
  }

  private static Report check(String language, String article, String... sources) {
    List<Document> documents = new ArrayList<>();
    for (String source : sources) {
      documents.add(page("source-" + (documents.size() + 1), source, language));
    }
    return STET.check(STET.dossier(page("article", article, language), documents, List.of()));
  }

  private static Document page(String id, String lines, String language) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      if (!line.isEmpty()) {
        Span span = new Span(text.length(), text.length() + line.length());
        blocks.add(new Block(Block.Kind.PARAGRAPH, span));
      }
      text.append(line).append('\n');
    }
    return new Document(
        id, Metadata.none(), text.toString(), blocks, List.of(), List.of(), Optional.of(language));
  }
}
