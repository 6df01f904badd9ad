package stet;

import java.util.List;
import java.util.Optional;
import stet.locate.Evidence;
import stet.locate.Standing;
import stet.locate.TieOrder;

/**
 * The places that hold a quotation equally well: a stock phrase stands in many. The first is the
 * one that is shown and compared; which it is, is said to be told by evidence, or by nothing.
 *
 * @param places in the order of the evidence; {@link #LISTED} at most; empty where the quotation
 *     was not found or is put together from several places
 * @param count how many such places were seen
 * @param more whether there may be more than were looked at
 * @param told what puts the first before the second; empty where there is one only, or nothing
 *     tells them apart and they stand as the library has them
 */
public record Ties(List<Standing> places, int count, boolean more, Optional<Evidence> told) {

  /** Places that are kept; a stock phrase needs no more. */
  public static final int LISTED = 200;

  public Ties {
    places = List.copyOf(places);
    if (count < places.size()) {
      throw new IllegalArgumentException(
          count + " places cannot have " + places.size() + " listed");
    }
  }

  /** No place, or several that only together hold the quotation. */
  public static Ties none() {
    return new Ties(List.of(), 0, false, Optional.empty());
  }

  /** These places, the shown one first. */
  static Ties of(List<Standing> ordered, boolean more, TieOrder order) {
    Optional<Evidence> told =
        ordered.size() > 1 ? order.between(ordered.get(0), ordered.get(1)) : Optional.empty();
    return new Ties(ordered.stream().limit(LISTED).toList(), ordered.size(), more, told);
  }
}
