package stet.locate.grams;

import java.util.List;

/**
 * Where in a library a quotation may stand.
 *
 * @param places the likeliest first, none overlapping another; empty if nothing agrees
 * @param ties all places that were seen to be as good as the first one, it included, in the order
 *     of the library; empty where it is the only one
 * @param equals how many places are as good as the first one, it included: a stock phrase stands in
 *     many
 * @param more whether there are more such places than were looked at
 * @param pieces what covers the quotation, in its order: one place, or several where it seems put
 *     together; the first of {@code places} is among them
 */
public record Found(
    List<Candidate> places,
    List<Candidate> ties,
    int equals,
    boolean more,
    List<Candidate> pieces) {

  /** Nothing agrees. */
  static final Found NOTHING = new Found(List.of(), List.of(), 0, false, List.of());

  public Found {
    ties = List.copyOf(ties);
    places = List.copyOf(places);
    pieces = List.copyOf(pieces);
  }
}
