package stet.export.page;

import java.util.List;

/**
 * A paragraph of a document.
 *
 * @param classes names in the style sheet: the kind of block, the role of who speaks
 */
public record Paragraph(String classes, List<Run> runs) {

  public Paragraph {
    runs = List.copyOf(runs);
  }
}
