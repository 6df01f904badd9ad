package stet.export.say;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stet.document.Speaker;
import stet.judge.ContextFlag;
import stet.judge.Difference;
import stet.judge.EditionFlag;
import stet.judge.Flag;
import stet.judge.Placement;
import stet.judge.SenseFlag;
import stet.judge.Severity;
import stet.judge.Statement;
import stet.judge.Voice;
import stet.judge.Wording;
import stet.report.Coverage;
import stet.report.Opinion;

/** The words in which Stet speaks to people about wordings, voices and statements. */
public final class Says {

  /** A second opinion, as nobody can take it for a verdict. */
  public static String opinion(Opinion opinion) {
    String answer =
        switch (opinion.answer()) {
          case CARRIES -> "the passage says the same";
          case DIFFERS -> "the passage says something else";
          case UNSURE -> "unsure";
        };
    return "Opinion of %s, not checked by anybody: %s. %s"
        .formatted(opinion.by(), answer, opinion.why());
  }

  private Says() {}

  /** A wording, as it is said to people. */
  public static String wording(Wording wording) {
    return switch (wording) {
      case Wording.Composite composite ->
          "put together from " + composite.at().pieces().size() + " places";
      case Wording.NotChecked _,
          Wording.NotAQuotation _,
          Wording.OriginalWord _,
          Wording.Verbatim _,
          Wording.Conventional _,
          Wording.MarkedEdit _,
          Wording.UnmarkedOmission _,
          Wording.Altered _,
          Wording.Rendered _,
          Wording.ParaphraseInMarks _,
          Wording.NotFound _ ->
          Kind.of(wording).says();
    };
  }

  /** Who speaks in the source, in one sentence without its full stop. */
  public static String voice(Voice voice) {
    return switch (voice) {
      case Voice.SameSpeaker same ->
          same.others().isEmpty()
              ? "In the source " + same.speaker().name() + " speaks"
              : "In the source "
                  + same.speaker().name()
                  + " speaks; the same words are also said by "
                  + names(same.others());
      case Voice.OtherSpeaker other ->
          "In the source " + other.who().name() + " speaks, not " + other.claimed();
      case Voice.Reported reported ->
          "In the source these are reported words: "
              + String.join(" → ", reported.chain())
              + (reported.cue().text().isBlank() ? "" : " (“" + reported.cue().text() + "”)");
      case Voice.Questioner questioner ->
          "In the source the questioner speaks"
              + questioner.who().map(who -> " (" + who.name() + ")").orElse("");
      case Voice.Interpreter interpreter ->
          "In the source an interpreter speaks"
              + interpreter.interpreted().map(who -> ", for " + who.name()).orElse("");
      case Voice.Unnamed unnamed ->
          unnamed.label().isBlank()
              ? "The source does not say who speaks"
              : "The source names the speaker only as “" + unnamed.label() + "”";
      case Voice.Ambiguous ambiguous ->
          "In the source it may be " + names(ambiguous.candidates(), " or ");
    };
  }

  /** What a source says to a statement. */
  public static String statement(Statement verdict) {
    return switch (verdict) {
      case Statement.Supported _ -> "a passage says so";
      case Statement.Contradicted _ -> "a passage says otherwise";
      case Statement.NotLocated _ -> "no passage decides it";
    };
  }

  private static String names(List<Speaker> speakers) {
    return names(speakers, ", ");
  }

  private static String names(List<Speaker> speakers, String between) {
    return speakers.stream().map(Speaker::name).collect(Collectors.joining(between));
  }

  /** "1 word", "3 words". */
  public static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** "minor" or "changes the sense", of the wordings that have a severity. */
  public static Optional<String> severity(Wording wording) {
    return severityOf(wording).map(Says::severity);
  }

  /** How much a changed wording changes, where it is one. */
  public static Optional<Severity> severityOf(Wording wording) {
    return switch (wording) {
      case Wording.Altered altered -> Optional.of(altered.severity());
      case Wording.ParaphraseInMarks paraphrase -> Optional.of(paraphrase.severity());
      case Wording.NotChecked _,
          Wording.NotAQuotation _,
          Wording.OriginalWord _,
          Wording.Verbatim _,
          Wording.Conventional _,
          Wording.MarkedEdit _,
          Wording.Composite _,
          Wording.UnmarkedOmission _,
          Wording.Rendered _,
          Wording.NotFound _ ->
          Optional.empty();
    };
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case MINOR -> "minor";
      case SENSE -> "and the sense with it";
    };
  }

  /** A probability to the nearest .05; what is not certain is never said as certain. */
  public static String probability(double probability) {
    if (probability >= 1) {
      return "1";
    }
    long steps = Math.clamp(Math.round(probability * 20), 1L, 19L);
    return "." + (steps < 2 ? "0" : "") + steps * 5;
  }

  /** How far apart two pieces stand in the source. */
  public static String distance(Optional<Integer> words) {
    if (words.isEmpty()) {
      return "in another document";
    }
    int number = words.get();
    return number < 0
        ? count(-number, "word", "words") + " before it"
        : count(number, "word", "words") + " further on";
  }

  /** What the house style lets an editor change, each with its rule or its words. */
  public static List<String> conventions(Placement place) {
    return place.changes().stream()
        .filter(step -> step.cause() == Difference.Cause.CONVENTION)
        .map(
            step -> step.note().isEmpty() ? "“" + step.source().text() + "” left out" : step.note())
        .toList();
  }

  /**
   * How much of a source is quoted, paraphrased, unmentioned: sentences, not a percentage alone.
   */
  public static String coverage(Coverage coverage) {
    return count(coverage.passages().size(), "sentence", "sentences")
        + ": "
        + Arrays.stream(Coverage.State.values())
            .map(state -> sentences(coverage, state) + " " + state(state))
            .collect(Collectors.joining(", "));
  }

  public static String state(Coverage.State state) {
    return switch (state) {
      case QUOTED -> "quoted";
      case PARAPHRASED -> "paraphrased";
      case UNMENTIONED -> "not mentioned";
    };
  }

  private static long sentences(Coverage coverage, Coverage.State state) {
    return coverage.passages().stream().filter(passage -> passage.state() == state).count();
  }

  /** The weightiest sentences of a source that the article does not mention. */
  public static List<Coverage.Covered> unmentioned(Coverage coverage, int most) {
    return coverage.passages().stream()
        .filter(covered -> covered.state() == Coverage.State.UNMENTIONED)
        .sorted(Comparator.comparingDouble((Coverage.Covered c) -> -c.weight()))
        .limit(most)
        .toList();
  }

  /** Which family a flag belongs to. */
  public static String family(Flag flag) {
    return switch (flag) {
      case SenseFlag _ -> "sense";
      case ContextFlag _ -> "context";
      case EditionFlag _ -> "edition";
    };
  }
}
