package stet.locate.grams;

import java.util.List;

/**
 * Where in a library a quotation may stand.
 *
 * @param places the likeliest first, none overlapping another; empty if nothing agrees
 * @param equals how many places are as good as the first one, it included: a stock phrase stands in
 *     many
 * @param more whether there are more such places than were looked at
 * @param pieces what covers the quotation, in its order: one place, or several where it seems put
 *     together; the first of {@code places} is among them
 */
public record Found(List<Candidate> places, int equals, boolean more, List<Candidate> pieces) {

  public Found {
    places = List.copyOf(places);
    pieces = List.copyOf(pieces);
  }
}
