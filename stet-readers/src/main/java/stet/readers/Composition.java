package stet.readers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stet.document.Block;
import stet.document.Document;
import stet.document.Document.Located;
import stet.document.Emphasis;
import stet.document.Metadata;
import stet.document.Reading;
import stet.text.LanguageCode;
import stet.text.LanguageGuess;
import stet.text.Span;

/** Puts blocks under one another: one block a line, and that text never changes again. */
final class Composition {

  private final Furniture furniture;
  private final LanguageGuess languages;

  Composition(Furniture furniture, LanguageGuess languages) {
    this.furniture = furniture;
    this.languages = languages;
  }

  Reading read(String name, Metadata metadata, List<Draft> drafts) {
    List<Draft> kept = furniture.remove(drafts);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Emphasis> emphases = new ArrayList<>();
    List<Located> origins = new ArrayList<>();
    for (Draft draft : kept) {
      if (draft.isEmpty()) {
        continue;
      }
      if (!text.isEmpty()) {
        text.append('\n');
      }
      int start = text.length();
      text.append(draft.text());
      Span span = new Span(start, text.length());
      blocks.add(new Block(draft.kind(), span));
      for (Emphasis e : draft.emphases()) {
        emphases.add(new Emphasis(e.kind(), e.span().shift(start), e.target()));
      }
      draft.origin().ifPresent(o -> origins.add(new Located(span, o)));
    }
    if (blocks.isEmpty()) {
      return new Reading.Unreadable(
          name, "holds no text of its own, only signs or what a page sets around a text");
    }
    emphases.sort(Comparator.comparing(Emphasis::span));
    String whole = text.toString();
    return new Reading.Read(
        new Document(
            name,
            metadata,
            whole,
            blocks,
            emphases,
            origins,
            language(whole, metadata),
            Unseen.warnings(whole)));
  }

  /** The letters decide; what the page declares is often a template's, but may name a region. */
  private Optional<String> language(String text, Metadata metadata) {
    Optional<String> seen = languages.of(text);
    Optional<String> declared = metadata.language();
    if (seen.isEmpty() || declared.map(d -> LanguageCode.same(d, seen.get())).orElse(false)) {
      return declared;
    }
    return seen;
  }
}
