package stet.report;

import java.util.List;
import java.util.Optional;
import stet.judge.Flag;
import stet.judge.Placement;
import stet.judge.Voice;
import stet.judge.Wording;

/** One sentence for people about one finding: what the words are, whose, and what to look at. */
final class Summaries {

  private Summaries() {}

  static String of(Wording wording, Optional<Voice> voice, List<Flag> flags) {
    StringBuilder sentence = new StringBuilder(wording(wording));
    voice
        .map(Summaries::voice)
        .filter(v -> !v.isEmpty())
        .ifPresent(v -> sentence.append("; ").append(v));
    sentence.append('.');
    flags.stream()
        .filter(f -> f instanceof stet.judge.SenseFlag)
        .limit(2)
        .forEach(f -> sentence.append(' ').append(f.sentence()));
    return sentence.toString();
  }

  private static String wording(Wording wording) {
    return switch (wording) {
      case Wording.NotChecked w -> "Not checked: " + w.reason();
      case Wording.NotAQuotation w ->
          w.kind() == Wording.NotAQuotation.Kind.NAME
              ? "A name or title, not reported speech"
              : "A term, not reported speech";
      case Wording.OriginalWord w ->
          "The original word; the article glosses it “" + w.gloss() + "”";
      case Wording.Verbatim w -> "Word for word" + places(w.at());
      case Wording.Conventional w -> "Word for word, but for convention" + places(w.at());
      case Wording.MarkedEdit w ->
          w.wordsLeftOut() == 0
              ? "Edited, and says so"
              : "Edited, and says so; left out: "
                  + w.wordsLeftOut()
                  + (w.wordsLeftOut() == 1 ? " word" : " words");
      case Wording.Composite w ->
          "Put together from " + w.at().pieces().size() + " places inside one pair of marks";
      case Wording.UnmarkedOmission w -> "Words left out, not marked";
      case Wording.Altered w -> "The wording differs";
      case Wording.Rendered w -> "Another rendering of the same words";
      case Wording.ParaphraseInMarks w -> "A paraphrase inside quotation marks";
      case Wording.NotFound w ->
          "Not found in the sources searched (" + String.join(", ", w.searched()) + ")";
    };
  }

  private static String places(Placement placement) {
    int places = 1 + placement.alsoAt().size();
    return places == 1 ? "" : ", in " + places + " places";
  }

  private static String voice(Voice voice) {
    return switch (voice) {
      case Voice.SameSpeaker v -> "";
      case Voice.OtherSpeaker v ->
          "in the source " + v.who().name() + " says it, not " + v.claimed();
      case Voice.Reported v -> "in the source reported speech: " + String.join(" → ", v.chain());
      case Voice.Questioner v -> "in the source the questioner says it";
      case Voice.Interpreter v -> "in the source through an interpreter";
      case Voice.Unnamed v -> "the source does not name who says it";
      case Voice.Ambiguous v -> "the source has several people of that name";
    };
  }
}
