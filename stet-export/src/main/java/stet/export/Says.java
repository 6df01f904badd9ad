package stet.export;

import java.util.List;
import java.util.stream.Collectors;
import stet.document.Speaker;
import stet.judge.Statement;
import stet.judge.Voice;
import stet.judge.Wording;

/** The words in which Stet speaks to people about wordings, voices and statements. */
final class Says {

  private Says() {}

  /** A wording, as it is said to people. */
  static String wording(Wording wording) {
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
  static String voice(Voice voice) {
    return switch (voice) {
      case Voice.SameSpeaker same ->
          same.others().isEmpty()
              ? same.speaker().name() + " speaks in the source"
              : same.speaker().name()
                  + " speaks in the source; the same words are also said by "
                  + names(same.others());
      case Voice.OtherSpeaker other ->
          "In the source " + other.who().name() + " speaks, not " + other.claimed();
      case Voice.Reported reported ->
          "In the source these are reported words: " + String.join(" → ", reported.chain());
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
  static String statement(Statement verdict) {
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
  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
