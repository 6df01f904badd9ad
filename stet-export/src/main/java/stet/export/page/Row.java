package stet.export.page;

import java.util.List;

/**
 * One line of evidence on a card.
 *
 * @param label what it is: "in the source", "nearest"
 * @param href where on the page it stands, as {@code #anchor}; empty where it has no place
 * @param where the document and who speaks there; may be empty
 */
public record Row(String label, List<Bit> bits, String href, String where) {

  public Row {
    bits = List.copyOf(bits);
  }
}
