package stet.export.page;

import java.util.List;
import stet.export.say.Attention;
import stet.export.say.Kind;

/**
 * Everything Stet says about one quotation or statement.
 *
 * @param id its deep link
 * @param what "quotation", "headline" or "statement"
 * @param name the wording or verdict by its name in output and documents
 * @param says the same as it is said to people
 * @param summary all of it in one sentence for people; may be empty
 * @param severity empty, or how much the difference weighs
 * @param quote the article's words, with marks where they have any
 * @param givenTo whose words the article says they are; may be empty
 * @param voice who speaks in the source; may be empty
 * @param editions the same place in each edition of the source, to be set side by side
 */
public record Card(
    String id,
    String what,
    String name,
    String says,
    String summary,
    String severity,
    Kind.Family family,
    Attention attention,
    String quote,
    String givenTo,
    String voice,
    List<Row> rows,
    List<Row> editions,
    List<Note> notes) {

  public Card {
    rows = List.copyOf(rows);
    editions = List.copyOf(editions);
    notes = List.copyOf(notes);
  }

  /**
   * A flag on a card.
   *
   * @param level "none", "minor" or "sense"
   * @param family "sense", "context" or "edition"
   * @param evidence where it rests
   */
  public record Note(
      String name, String level, String family, String sentence, List<Row> evidence) {
    public Note {
      evidence = List.copyOf(evidence);
    }
  }

  /** The family's name in the style sheet. */
  public String familyClass() {
    return Styles.of(family);
  }

  /** The attention's name in the style sheet. */
  public String attentionClass() {
    return Styles.of(attention);
  }

  /** All that a screen reader says of a mark in the text. */
  public String spoken() {
    return what + " " + id + ": " + says + (severity.isEmpty() ? "" : ", " + severity);
  }
}
