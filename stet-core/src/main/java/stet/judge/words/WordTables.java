package stet.judge.words;

import java.util.function.Predicate;
import stet.locate.Lexicon;
import stet.locate.Likeness;
import stet.text.FunctionWords;
import stet.text.Spelling;

/**
 * The word tables a judge works with, parsed once and handed in.
 *
 * @param givenNames whether people are commonly given this name
 */
public record WordTables(
    FunctionWords functionWords,
    Spelling spelling,
    SenseWords senseWords,
    CountWords countWords,
    PlaceNames placeNames,
    HouseStyle style,
    Lexicon lexicon,
    Predicate<String> givenNames,
    PlacingModel placing) {

  /** The measure of likeness that asks the lexicon. */
  public Likeness likeness() {
    return new Likeness(spelling, lexicon);
  }
}
