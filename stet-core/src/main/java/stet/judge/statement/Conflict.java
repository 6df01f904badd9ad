package stet.judge.statement;

/**
 * What a passage says otherwise than the claim.
 *
 * @param unit the claim's unit that is said otherwise, or -1 where it is none alone
 * @param word the passage's word that says it, or -1
 * @param why in a few words, for people
 */
record Conflict(int unit, int word, String why) {}
