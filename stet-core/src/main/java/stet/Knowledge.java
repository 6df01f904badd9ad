package stet;

import java.util.Map;
import stet.judge.statement.StatementKnowledge;
import stet.judge.words.CountWords;
import stet.judge.words.HouseStyle;
import stet.judge.words.PlaceNames;
import stet.judge.words.PlacingModel;
import stet.judge.words.RenderingModel;
import stet.judge.words.ReportingWords;
import stet.judge.words.SenseWords;
import stet.name.Names;
import stet.quote.AttributionContext;
import stet.text.FunctionWords;
import stet.text.Spelling;

/**
 * The tables that travel with Stet, parsed once and handed in: what words mean no more than
 * themselves, how names are read, which words report speech, what changes a sense, what a house
 * style allows.
 */
public record Knowledge(
    FunctionWords functionWords,
    Spelling spelling,
    SenseWords senseWords,
    CountWords countWords,
    PlaceNames placeNames,
    ReportingWords reportingWords,
    RenderingModel renderingModel,
    PlacingModel placingModel,
    StatementKnowledge statements,
    Map<String, HouseStyle> styles,
    AttributionContext attribution) {

  public Knowledge {
    styles = Map.copyOf(styles);
  }

  /** The tables in the jar. */
  public static Knowledge standard() {
    return new Knowledge(
        FunctionWords.standard(),
        Spelling.standard(),
        SenseWords.standard(),
        CountWords.standard(),
        PlaceNames.standard(),
        ReportingWords.standard(),
        RenderingModel.standard(),
        PlacingModel.standard(),
        StatementKnowledge.standard(),
        HouseStyle.standard(),
        AttributionContext.ofProgram());
  }

  Names names() {
    return attribution.names();
  }
}
