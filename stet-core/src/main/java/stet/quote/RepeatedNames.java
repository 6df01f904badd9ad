package stet.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import stet.quote.Attributed.Use;
import stet.quote.Quotation.Marked;
import stet.text.Stems;

/**
 * A ship that an article has introduced, the ferry “Gull”, is a ship when it comes again: “Gull”,
 * in whatever case its language puts it.
 */
final class RepeatedNames {

  /** A longer name is not looked for again, in words. */
  private static final int MAX_WORDS = 4;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private RepeatedNames() {}

  /** Marks that hold a known name again, given to nobody, hold a name. */
  static void mark(String text, List<Draft> drafts) {
    Set<String> known = new HashSet<>();
    for (Draft draft : drafts) {
      if (!(draft.quotation instanceof Marked)) {
        continue;
      }
      String stems = stems(draft.quotation.content().in(text));
      if (draft.use == Use.NAME) {
        known.add(stems);
      } else if (known.contains(stems) && draft.clear().isEmpty()) {
        draft.use = Use.NAME;
        draft.speakers.clear();
        draft.person = null;
      }
    }
  }

  private static String stems(String content) {
    if (!Character.isUpperCase(content.strip().codePointAt(0))) {
      return content;
    }
    String[] words = BETWEEN.split(content.strip(), MAX_WORDS + 2);
    if (words.length > MAX_WORDS) {
      return content;
    }
    StringBuilder stems = new StringBuilder();
    for (String word : words) {
      stems.append(Stems.of(word.toLowerCase(Locale.ROOT))).append(' ');
    }
    return stems.toString().strip();
  }
}
