package stet.judge.words;

import java.util.List;
import java.util.Optional;
import stet.document.Document;
import stet.document.Emphasis;
import stet.document.Source;
import stet.text.LanguageCode;
import stet.text.Words;

/** Which words may be expected of a quotation, given the source at hand. */
public enum Expectation {
  /** The source is in the language that was spoken, or the article names this very translation. */
  SAME_WORDS,
  /** The source is a translation. */
  OTHER_WORDS,
  /** The source is in another language than the article. */
  OTHER_LANGUAGE;

  /** Letters that show a text's script. */
  private static final int LETTERS = 1_000;

  /** What may be expected of this article's quotations from this source. */
  public static Expectation of(Document article, Source source) {
    Optional<String> here = article.language();
    Optional<String> there = source.edition().language().or(() -> source.document().language());
    if (here.isPresent() && there.isPresent() && !LanguageCode.same(here.get(), there.get())) {
      return OTHER_LANGUAGE;
    }
    if ((here.isEmpty() || there.isEmpty()) && scriptsDiffer(article.text(), source.text())) {
      return OTHER_LANGUAGE;
    }
    if (!source.edition().isTranslation()) {
      return SAME_WORDS;
    }
    return names(article, source) || namesOfficial(article, source) ? SAME_WORDS : OTHER_WORDS;
  }

  private static final List<String> OFFICIAL =
      List.of("official", "offizi", "officiel", "oficial", "ufficial", "официальн", "офіційн");

  private static final List<String> TRANSLATION =
      List.of(
          "translation",
          "übersetzung",
          "traduction",
          "traducci",
          "traduzion",
          "перевод",
          "переклад");

  /** Words from "official" to "translation": official English translation. */
  private static final int APART = 3;

  // There is one official translation of a speech: an article that quotes it names it.
  private static boolean namesOfficial(Document article, Source source) {
    return source.edition().notices().stream()
            .anyMatch(notice -> isOfficial(source.document().text(notice.span())))
        && isOfficial(article.text());
  }

  private static boolean isOfficial(String text) {
    Words words = Words.of(text);
    int official = -APART - 1;
    for (int i = 0; i < words.size(); i++) {
      String form = words.form(i);
      if (OFFICIAL.stream().anyMatch(form::startsWith)) {
        official = i;
      } else if (i - official <= APART && TRANSLATION.stream().anyMatch(form::startsWith)) {
        return true;
      }
    }
    return false;
  }

  /** What may be expected of words that come without an article, in the source's language. */
  public static Expectation of(Source source) {
    return source.edition().isTranslation() ? OTHER_WORDS : SAME_WORDS;
  }

  // A text too short to guess its language from still shows its letters.
  private static boolean scriptsDiffer(String article, String source) {
    int here = cyrillicShare(article);
    int there = cyrillicShare(source);
    return Math.min(here, there) < 10 && Math.max(here, there) > 90;
  }

  // Cyrillic letters among a text's first letters, in per cent.
  private static int cyrillicShare(String text) {
    int letters = 0;
    int cyrillic = 0;
    for (int i = 0; i < text.length() && letters < LETTERS; i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters++;
        boolean is = Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.CYRILLIC;
        cyrillic += is ? 1 : 0;
      }
    }
    return letters == 0 ? 50 : 100 * cyrillic / letters;
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
