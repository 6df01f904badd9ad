package stet.judge.compare;

import stet.locate.Place;

/**
 * A place that holds much of a quotation's words.
 *
 * @param probability that the quotation comes from there, 0 to 1
 */
public record Near(Place place, double probability) {}
