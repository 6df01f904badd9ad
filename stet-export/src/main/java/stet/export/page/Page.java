package stet.export.page;

import java.util.List;
import stet.export.say.Attention;
import stet.export.say.Says;

/**
 * The whole report as one page.
 *
 * @param heading the article's title, with the quotations in it marked
 * @param byline the article's name, authors and date
 * @param tally how many quotations of each wording, in one line
 * @param text the article below its title
 * @param order all cards in the order of the article
 */
public record Page(
    String title,
    Paragraph heading,
    String byline,
    String language,
    String tally,
    List<Chip> chips,
    List<Group> groups,
    List<Paragraph> text,
    List<Card> order,
    List<Sheet> sources,
    List<Name> names,
    List<Row> unreadable,
    List<String> notes,
    List<String> tolerances,
    String version) {

  public Page {
    chips = List.copyOf(chips);
    groups = List.copyOf(groups);
    text = List.copyOf(text);
    order = List.copyOf(order);
    sources = List.copyOf(sources);
    names = List.copyOf(names);
    unreadable = List.copyOf(unreadable);
    notes = List.copyOf(notes);
    tolerances = List.copyOf(tolerances);
  }

  /** What the numbers of the groups are parts of: "Of 30 quotations and 3 statements:". */
  public String counted() {
    int statements = (int) order.stream().filter(card -> card.what().equals("statement")).count();
    int quotations = order.size() - statements;
    String all = Says.count(quotations, "quotation", "quotations");
    if (statements > 0) {
      all += " and " + Says.count(statements, "statement", "statements");
    }
    return order.isEmpty() ? "No quotations were found." : "Of " + all + ":";
  }

  /** The names of all sources, in one line. */
  public String searched() {
    return String.join(", ", sources.stream().map(Sheet::id).toList());
  }

  /**
   * A button that narrows the page to some findings.
   *
   * @param group "attention" or "wording": chips of one group widen, of two groups narrow
   * @param value the value on the cards that it lets through
   */
  public record Chip(
      String group, String value, String sign, String label, int count, String classes) {}

  /** Findings that ask equally much of an editor's minute. */
  public record Group(Attention attention, List<Card> cards) {
    public Group {
      cards = List.copyOf(cards);
    }

    /** The name in the style sheet. */
    public String classes() {
      return Styles.of(attention);
    }

    /** Whether it is listed closed. */
    public boolean calm() {
      return attention == Attention.IN_ORDER;
    }
  }

  /** One surname with first names that contradict each other. */
  public record Name(String surname, List<Row> forms) {
    public Name {
      forms = List.copyOf(forms);
    }
  }
}
