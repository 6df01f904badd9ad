package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import stet.document.Block;
import stet.document.Origin;

/**
 * Finds the turns in a JSON transcript: of all lists of objects with a text and a speaker or a time
 * the one that holds most of the words. Programs that transcribe list every word, too.
 */
final class JsonTurns {

  private static final String[] TEXT = {
    "text", "content", "utterance", "transcript", "body", "sentence", "line"
  };
  private static final String[] SPEAKER = {
    "speaker", "speaker_name", "speakerName", "speaker_label", "name", "author", "who", "person"
  };
  private static final String[] FROM = {
    "start", "start_time", "startTime", "from", "begin", "time"
  };
  private static final String[] TO = {"end", "end_time", "endTime", "to", "stop"};

  /** People speak two or three words a second; times that say much less are milliseconds. */
  private static final double SLOWEST = 0.05;

  /**
   * One turn as it stands in the file.
   *
   * @param from when it begins, in the file's own unit; empty where that is not told
   */
  private record Found(String speaker, String text, OptionalDouble from, OptionalDouble to) {}

  private JsonTurns() {}

  static List<Draft> of(Json json) {
    List<Found> best = List.of();
    List<Json> waiting = new ArrayList<>(List.of(json));
    while (!waiting.isEmpty()) {
      Json value = waiting.removeLast();
      if (value instanceof Json.Many(var values)) {
        List<Found> turns = values.stream().flatMap(v -> turn(v).stream()).toList();
        best = isBetter(turns, best) ? turns : best;
        waiting.addAll(values.reversed());
      } else if (value instanceof Json.Fields object) {
        waiting.addAll(List.copyOf(object.fields().values()).reversed());
      }
    }
    double unit = unit(best);
    return best.stream().map(turn -> draft(turn, unit)).toList();
  }

  /** More letters; or as many in fewer pieces, since words are pieces of turns. */
  private static boolean isBetter(List<Found> turns, List<Found> best) {
    int letters = letters(turns);
    int most = letters(best);
    return turns.size() > 1
        && (best.isEmpty()
            || (turns.size() < best.size() ? letters > 0.8 * most : letters > 1.25 * most));
  }

  private static int letters(List<Found> turns) {
    return turns.stream().mapToInt(t -> t.text().length()).sum();
  }

  private static Optional<Found> turn(Json value) {
    if (!(value instanceof Json.Fields object)) {
      return Optional.empty();
    }
    Optional<String> text = object.text(TEXT);
    Optional<String> speaker = speaker(object);
    OptionalDouble from = time(object, FROM);
    if (text.isEmpty() || (speaker.isEmpty() && from.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(new Found(speaker.orElse(""), text.get(), from, time(object, TO)));
  }

  /** A name, an object with a name, or the number a machine gives. */
  private static Optional<String> speaker(Json.Fields object) {
    Optional<String> name = object.text(SPEAKER);
    if (name.isPresent()) {
      return name;
    }
    return switch (object.get(SPEAKER).orElse(Json.Word.NULL)) {
      case Json.Numeral(var number) -> Optional.of("Speaker " + (long) number);
      case Json.Fields person -> person.text("name", "label", "id");
      case Json.Text t -> Optional.empty();
      case Json.Many m -> Optional.empty();
      case Json.Word w -> Optional.empty();
    };
  }

  private static OptionalDouble time(Json.Fields object, String... names) {
    OptionalDouble number = object.number(names);
    if (number.isPresent()) {
      return number;
    }
    Optional<String> text = object.text(names);
    return text.isEmpty() ? OptionalDouble.empty() : SubtitleReader.seconds(text.get());
  }

  /** Seconds to one unit of the file's times. */
  private static double unit(List<Found> turns) {
    double last = 0;
    int words = 0;
    for (Found turn : turns) {
      last = Math.max(last, turn.to().orElse(turn.from().orElse(0)));
      words += turn.text().split(" ").length;
    }
    return last > 0 && words / last < SLOWEST ? 0.001 : 1;
  }

  private static Draft draft(Found turn, double unit) {
    Optional<Origin> time =
        turn.from().isPresent() && turn.to().isPresent()
            ? Optional.of(
                new Origin.Time(turn.from().getAsDouble() * unit, turn.to().getAsDouble() * unit))
            : Optional.empty();
    Block.Kind kind = time.isPresent() ? Block.Kind.CUE : Block.Kind.PARAGRAPH;
    BlockWriter writer = new BlockWriter(kind, BlockWriter.Spaces.COLLAPSE, time);
    writer.add(turn.speaker().isEmpty() ? "" : turn.speaker() + ": ");
    writer.add(turn.text());
    return writer.draft();
  }
}
