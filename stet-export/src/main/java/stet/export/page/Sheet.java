package stet.export.page;

import java.util.List;

/**
 * One source as it stands on the page.
 *
 * @param anchor its place on the page
 * @param id the document's name
 * @param language BCP 47; empty where not known
 * @param edition what kind of text it is, in a few words each: "machine translation from Estonian"
 * @param notices its own sentences that say so
 * @param address where the original stands; empty where not known
 * @param coverage how much of it the article takes, in one sentence
 * @param quoted how many findings rest on it
 */
public record Sheet(
    String anchor,
    String id,
    String title,
    String language,
    List<String> edition,
    List<String> notices,
    String address,
    List<Paragraph> paragraphs,
    String coverage,
    int quoted,
    List<Cell> cells,
    List<Unmentioned> unmentioned) {

  public Sheet {
    edition = List.copyOf(edition);
    notices = List.copyOf(notices);
    paragraphs = List.copyOf(paragraphs);
    cells = List.copyOf(cells);
    unmentioned = List.copyOf(unmentioned);
  }

  /**
   * One sentence in the heat strip, in units of the strip, which is 1000 high and 24 wide.
   *
   * @param title the same in words
   */
  public record Cell(
      String href, double top, double height, int width, String classes, String title) {}

  /** A sentence that the article leaves out. */
  public record Unmentioned(String href, String text, String where) {}

  /** Whether the address may be linked: a page of the web, nothing that runs. */
  public boolean linkable() {
    return address.startsWith("https://") || address.startsWith("http://");
  }
}
