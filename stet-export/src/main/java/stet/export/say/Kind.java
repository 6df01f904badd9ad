package stet.export.say;

import java.util.Locale;
import stet.judge.Wording;

/**
 * A wording without its evidence, for counting, filtering and marking: what it is called, which
 * family it belongs to, and a sign that tells the families apart without colour. In the order in
 * which a reader is told: the same words first.
 */
public enum Kind {
  VERBATIM("word for word", Family.SAME_WORDS),
  CONVENTIONAL("word for word, but for convention", Family.SAME_WORDS),
  MARKED_EDIT("edited, and says so", Family.SAME_WORDS),
  RENDERED("another rendering", Family.OTHER_WORDS),
  ORIGINAL_WORD("original word", Family.OTHER_WORDS),
  UNMARKED_OMISSION("words left out, not marked", Family.DIFFERS),
  ALTERED("wording differs", Family.DIFFERS),
  PARAPHRASE_IN_MARKS("paraphrase inside quotation marks", Family.DIFFERS),
  COMPOSITE("put together", Family.PUT_TOGETHER),
  NOT_FOUND("not found in the sources searched", Family.ABSENT),
  NOT_CHECKED("not checked", Family.UNCHECKED),
  NOT_A_QUOTATION("not reported speech", Family.NOT_SPEECH);

  /** Wordings that a reader treats alike. */
  public enum Family {
    SAME_WORDS("="),
    OTHER_WORDS("≈"),
    DIFFERS("≠"),
    PUT_TOGETHER("+"),
    ABSENT("∅"),
    UNCHECKED("?"),
    NOT_SPEECH("–");

    private final String sign;

    Family(String sign) {
      this.sign = sign;
    }

    /** One character that stands for the family beside its colour. */
    public String sign() {
      return sign;
    }
  }

  private final String says;
  private final Family family;

  Kind(String says, Family family) {
    this.says = says;
    this.family = family;
  }

  public static Kind of(Wording wording) {
    return switch (wording) {
      case Wording.NotChecked _ -> NOT_CHECKED;
      case Wording.NotAQuotation _ -> NOT_A_QUOTATION;
      case Wording.OriginalWord _ -> ORIGINAL_WORD;
      case Wording.Verbatim _ -> VERBATIM;
      case Wording.Conventional _ -> CONVENTIONAL;
      case Wording.MarkedEdit _ -> MARKED_EDIT;
      case Wording.Composite _ -> COMPOSITE;
      case Wording.UnmarkedOmission _ -> UNMARKED_OMISSION;
      case Wording.Altered _ -> ALTERED;
      case Wording.Rendered _ -> RENDERED;
      case Wording.ParaphraseInMarks _ -> PARAPHRASE_IN_MARKS;
      case Wording.NotFound _ -> NOT_FOUND;
    };
  }

  /** Its name in output and documents: the name of the wording's type. */
  public String wording() {
    StringBuilder name = new StringBuilder();
    for (String word : name().split("_")) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  /** As it is said to people. */
  public String says() {
    return says;
  }

  public Family family() {
    return family;
  }
}
