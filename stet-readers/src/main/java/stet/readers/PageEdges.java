package stet.readers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stet.document.Block;
import stet.document.Metadata;

/**
 * Takes away what a page repeats around its text: its title, its own address, the day and the
 * author that are known already, its captions. A caption that quotes somebody is kept.
 */
final class PageEdges {

  /** The title and the address stand among the first blocks. */
  private static final int FIRST = 6;

  /** Fewer words in marks are the title of a picture. */
  private static final int QUOTED = 4;

  /** A line with a day has no more words: "Updated 12 May 2025, 9:28 AM UTC". */
  private static final int WORDS_OF_DAY = 10;

  /** Words before the day in such a line. */
  private static final int WORDS_BEFORE_DAY = 2;

  /** A heading that shares this part of its words with the title, and it with it, is the title. */
  private static final double SAME = 0.7;

  /** A heading with nothing under it follows a paragraph of so many letters. */
  private static final int PARAGRAPH = 80;

  private PageEdges() {}

  static List<Draft> trim(List<Draft> drafts, Metadata metadata) {
    Optional<String> title = metadata.title().map(PageEdges::letters);
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean first = kept.size() < FIRST;
      boolean repeated =
          first
              && (isTitle(draft, title)
                  || (kept.isEmpty() && isLikeTitle(draft, metadata))
                  || isDay(draft, metadata)
                  || isByline(draft, metadata)
                  || Addresses.startsAt(draft.text(), 0) && isOneWord(draft));
      boolean caption = draft.kind() == Block.Kind.CAPTION && !quotes(draft.text());
      if (!repeated && !caption) {
        kept.add(draft);
      }
    }
    while (kept.size() > 1 && kept.getLast().kind() == Block.Kind.HEADING && isProse(kept)) {
      kept.removeLast();
    }
    return kept;
  }

  private static boolean isProse(List<Draft> drafts) {
    Draft before = drafts.get(drafts.size() - 2);
    return before.kind() == Block.Kind.PARAGRAPH && before.text().length() >= PARAGRAPH;
  }

  /** The first heading often says the title in a word more or less. */
  private static boolean isLikeTitle(Draft draft, Metadata metadata) {
    if (draft.kind() != Block.Kind.HEADING || metadata.title().isEmpty()) {
      return false;
    }
    Set<String> heading = words(draft.text());
    Set<String> title = words(metadata.title().get());
    long shared = heading.stream().filter(title::contains).count();
    return shared >= 3 && shared >= SAME * heading.size() && shared >= SAME * title.size();
  }

  /** Nothing but the day on which the page was published or changed, and the time. */
  private static boolean isDay(Draft draft, Metadata metadata) {
    String[] words = draft.text().strip().split("[\\s/|]+", WORDS_OF_DAY + 2);
    if (words.length > WORDS_OF_DAY) {
      return false;
    }
    Optional<String> day = Dates.iso(draft.text());
    boolean told =
        day.isPresent() && (day.equals(metadata.published()) || day.equals(metadata.modified()));
    int before = 0;
    while (before < words.length && !startsDay(words[before])) {
      before++;
    }
    // A place before the day says where: that is text.
    return told && before <= WORDS_BEFORE_DAY && (before == 0 || !words[before - 1].endsWith(","));
  }

  private static boolean startsDay(String word) {
    String bare = word.replaceAll("[^\\p{L}\\p{N}]", "");
    return !bare.isEmpty()
        && (Character.isDigit(bare.charAt(0)) || Months.standard().number(bare) > 0);
  }

  /** "By Ann Lee", where Ann Lee is known to be the author. */
  private static boolean isByline(Draft draft, Metadata metadata) {
    return PageByline.isSaid(draft.text())
        && PageByline.name(draft.text())
            .filter(n -> metadata.authors().stream().anyMatch(n::equalsIgnoreCase))
            .isPresent();
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
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
