package stet.judge;

import stet.document.Passage;

/**
 * A passage that may be the one, with its score: higher is likelier; scores compare within one
 * quotation.
 */
public record Candidate(Passage passage, double score) {}
