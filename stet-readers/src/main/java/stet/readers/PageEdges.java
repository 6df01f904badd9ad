package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.document.Block;
import stet.document.Metadata;

/**
 * Takes away what a page repeats around its text: its title, its own address, its captions. A
 * caption that quotes somebody is kept.
 */
final class PageEdges {

  /** The title and the address stand among the first blocks. */
  private static final int FIRST = 6;

  /** Fewer words in marks are the title of a picture. */
  private static final int QUOTED = 4;

  private PageEdges() {}

  static List<Draft> trim(List<Draft> drafts, Metadata metadata) {
    Optional<String> title = metadata.title().map(PageEdges::letters);
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean first = kept.size() < FIRST;
      boolean repeated =
          first
              && (isTitle(draft, title) || Addresses.startsAt(draft.text(), 0) && isOneWord(draft));
      boolean caption = draft.kind() == Block.Kind.CAPTION && !quotes(draft.text());
      if (!repeated && !caption) {
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

  /** Whether words stand in marks: then the caption says what somebody said, as its text does. */
  private static boolean quotes(String caption) {
    int words = 0;
    boolean open = false;
    for (int i = 0; i < caption.length(); i++) {
      char c = caption.charAt(i);
      if ("\u201C\u201E\u00AB".indexOf(c) >= 0 || (c == '"' && !open)) {
        open = true;
        words = 1;
      } else if (open && ("\u201D\u00BB\"".indexOf(c) >= 0)) {
        if (words >= QUOTED) {
          return true;
        }
        open = false;
      } else if (c == ' ') {
        words++;
      }
    }
    return false;
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
