package stet.export.page;

import java.util.List;

/**
 * A stretch of a document's text that is set in one way.
 *
 * @param anchors names of the places that begin here
 * @param classes names in the style sheet, separated by blanks
 * @param href what it links to, as {@code #anchor}; empty for plain text
 * @param first whether its link begins here: only that part is reached by the Tab key
 * @param refs ids of the findings that rest on it, separated by blanks
 * @param badges marks that end here
 */
public record Run(
    String text,
    List<String> anchors,
    String classes,
    String href,
    boolean first,
    String refs,
    List<Badge> badges) {

  public Run {
    anchors = List.copyOf(anchors);
    badges = List.copyOf(badges);
  }

  /**
   * The small sign behind a quotation.
   *
   * @param sign tells the family without colour
   * @param spoken the same for those who listen
   */
  public record Badge(String id, String sign, String spoken) {}

  public boolean linked() {
    return !href.isEmpty();
  }
}
