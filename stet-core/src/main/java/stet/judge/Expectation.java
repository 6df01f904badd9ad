package stet.judge;

import java.util.Optional;
import stet.document.Document;
import stet.document.Emphasis;
import stet.document.Source;

/** Which words may be expected of a quotation, given the source at hand. */
public enum Expectation {
  /** The source is in the language that was spoken, or the article names this very translation. */
  SAME_WORDS,
  /** The source is a translation. */
  OTHER_WORDS,
  /** The source is in another language than the article. */
  OTHER_LANGUAGE;

  /** What may be expected of this article's quotations from this source. */
  public static Expectation of(Document article, Source source) {
    Optional<String> here = article.language();
    Optional<String> there = source.edition().language().or(() -> source.document().language());
    if (here.isPresent() && there.isPresent() && !base(here.get()).equals(base(there.get()))) {
      return OTHER_LANGUAGE;
    }
    if (!source.edition().isTranslation()) {
      return SAME_WORDS;
    }
    return names(article, source) ? SAME_WORDS : OTHER_WORDS;
  }

  private static String base(String language) {
    int dash = language.indexOf('-');
    return dash < 0 ? language : language.substring(0, dash);
  }

  private static boolean names(Document article, Source source) {
    return source
        .document()
        .metadata()
        .address()
        .filter(address ->
            article.text().contains(address)
                || article.emphases().stream()
                    .anyMatch(e -> e.kind() == Emphasis.Kind.LINK && e.target().equals(address)))
        .isPresent();
  }
}
