package stet.judge;

import stet.locate.IndexedSource;
import stet.locate.Weights;

/**
 * A source as the judge searches it: its index, what its words weigh, and which words may be
 * expected.
 */
public record Searched(IndexedSource index, Weights weights, Expectation expectation) {}
