package stet.text;

import org.jspecify.annotations.Nullable;

/**
 * Folded forms and stems of the words met last, so that common words are worked out once and not
 * each time they are said. What is remembered changes no answer. Its size is fixed: a word takes
 * the slot of another one with the same hash. One thread at a time.
 */
public final class FormMemory {

  private static final int SLOT_BITS = 12;

  /** Letters of a word that is remembered; longer ones are seldom said twice. */
  private static final int LONGEST = 16;

  private final @Nullable Form[] forms = new @Nullable Form[1 << SLOT_BITS];

  // The letters of the word in each slot, eight a number: nothing else is touched to know it again.
  private final long[] firstLetters = new long[1 << SLOT_BITS];
  private final long[] lastLetters = new long[1 << SLOT_BITS];

  /** A memory of nothing yet. */
  public FormMemory() {}

  /**
   * A word.
   *
   * @param folded what is compared
   * @param stem of what is compared
   */
  public record Form(String folded, String stem) {

    private static Form of(String printed) {
      String folded = Words.fold(printed);
      return new Form(folded, Stems.of(folded));
    }
  }

  /** The word that stands there. */
  public Form of(String text, int start, int end) {
    if (end - start > LONGEST) {
      return Form.of(text.substring(start, end));
    }
    int beyondLatin = 0;
    long first = 0;
    long last = 0;
    for (int at = end - 1; at >= start; at--) {
      char c = text.charAt(at);
      int letter = c == '’' ? '\'' : c; // what both are folded to
      beyondLatin |= letter;
      last = last << 8 | first >>> 56;
      first = first << 8 | letter;
    }
    if (beyondLatin > 0xFF) {
      return Form.of(text.substring(start, end));
    }
    int slot =
        (int) ((first ^ last * 0xBF58476D1CE4E5B9L) * 0x9E3779B97F4A7C15L >>> 64 - SLOT_BITS);
    Form known = forms[slot];
    if (known == null || firstLetters[slot] != first || lastLetters[slot] != last) {
      known = Form.of(text.substring(start, end));
      forms[slot] = known;
      firstLetters[slot] = first;
      lastLetters[slot] = last;
    }
    return known;
  }
}
