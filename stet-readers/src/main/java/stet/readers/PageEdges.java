package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.document.Block;
import stet.document.Metadata;

/** Takes away what a page repeats around its text: its title, its own address, its captions. */
final class PageEdges {

  /** The title and the address stand among the first blocks. */
  private static final int FIRST = 6;

  private PageEdges() {}

  static List<Draft> trim(List<Draft> drafts, Metadata metadata) {
    Optional<String> title = metadata.title().map(PageEdges::letters);
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean first = kept.size() < FIRST;
      boolean repeated =
          first
              && (isTitle(draft, title) || Addresses.startsAt(draft.text(), 0) && isOneWord(draft));
      if (!repeated && draft.kind() != Block.Kind.CAPTION) {
        kept.add(draft);
      }
    }
    return kept;
  }

  /** A page's title often has the site's name behind it. */
  private static boolean isTitle(Draft draft, Optional<String> title) {
    String letters = letters(draft.text());
    return letters.length() > 8 && title.filter(t -> t.startsWith(letters)).isPresent();
  }

  private static boolean isOneWord(Draft draft) {
    return draft.text().indexOf(' ') < 0;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
