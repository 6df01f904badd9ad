package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import stet.document.Block;
import stet.document.Metadata;
import stet.document.Origin;
import stet.document.Reading;

/**
 * Reads subtitles, WebVTT and SRT: one block a cue, with its time. Who speaks in a WebVTT voice tag
 * becomes a label before the words.
 */
final class SubtitleReader implements DocumentReader {

  private static final String ARROW = "-->";

  private final Composition composition;

  SubtitleReader(Composition composition) {
    this.composition = composition;
  }

  @Override
  public Optional<Reading> read(Input input) {
    boolean vtt = input.text().startsWith("WEBVTT") || input.text().startsWith("\uFEFFWEBVTT");
    if (!vtt && !isSrt(input.text())) {
      return Optional.empty();
    }
    List<Draft> cues = cues(input.text().lines().toList());
    if (cues.isEmpty()) {
      return Optional.of(
          new Reading.Unreadable(
              input.name(), "is a subtitle file without a single cue; look at its times (-->)"));
    }
    return Optional.of(composition.read(input.name(), Metadata.none(), CueLabels.once(cues)));
  }

  /** A number, then a line of times. */
  private static boolean isSrt(String text) {
    List<String> first =
        text.lines().map(String::strip).filter(l -> !l.isEmpty()).limit(2).toList();
    return first.size() == 2
        && first.get(0).chars().allMatch(Character::isDigit)
        && time(first.get(1)).isPresent();
  }

  private static List<Draft> cues(List<String> lines) {
    List<Draft> cues = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Origin.Time> time = time(lines.get(i));
      if (time.isEmpty()) {
        continue;
      }
      BlockWriter writer = writer(time);
      while (i + 1 < lines.size()
          && !lines.get(i + 1).isBlank()
          && time(lines.get(i + 1)).isEmpty()) {
        i++;
        if (i + 1 < lines.size() && time(lines.get(i + 1)).isPresent() && isName(lines.get(i))) {
          break; // the next cue's number, where the empty line is missing
        }
        if (isDashed(lines.get(i)) && !writer.isEmpty()) {
          add(writer, cues); // two people in one cue, each behind a dash
          writer = writer(time);
        }
        CueText.write(lines.get(i), writer);
        writer.add(" ");
      }
      add(writer, cues);
    }
    return cues;
  }

  private static BlockWriter writer(Optional<Origin.Time> time) {
    return new BlockWriter(Block.Kind.CUE, BlockWriter.Spaces.COLLAPSE, time.map(t -> t));
  }

  private static void add(BlockWriter writer, List<Draft> cues) {
    Draft cue = writer.draft();
    if (!cue.isEmpty()) {
      cues.add(cue);
    }
  }

  private static boolean isDashed(String line) {
    String words = line.strip();
    return words.length() > 2 && "-\u2013\u2014".indexOf(words.charAt(0)) >= 0;
  }

  private static boolean isName(String line) {
    return line.strip().chars().allMatch(Character::isDigit);
  }

  /** The times of "00:01:02.500 --> 00:01:04,000 align:left", in seconds. */
  private static Optional<Origin.Time> time(String line) {
    int arrow = line.indexOf(ARROW);
    if (arrow < 0) {
      return Optional.empty();
    }
    String rest = line.substring(arrow + ARROW.length()).strip();
    int space = 0;
    while (space < rest.length() && !Letters.isSpace(rest.charAt(space))) {
      space++;
    }
    OptionalDouble from = seconds(line.substring(0, arrow).strip());
    OptionalDouble to = seconds(rest.substring(0, space));
    return from.isPresent() && to.isPresent()
        ? Optional.of(new Origin.Time(from.getAsDouble(), to.getAsDouble()))
        : Optional.empty();
  }

  static OptionalDouble seconds(String time) {
    String[] parts = time.replace(',', '.').split(":", -1);
    if (parts.length < 2 || parts.length > 3) {
      return OptionalDouble.empty();
    }
    double seconds = 0;
    for (String part : parts) {
      boolean digits = !part.isEmpty() && part.length() < 12;
      for (int i = 0; i < part.length(); i++) {
        digits &= Character.isDigit(part.charAt(i)) || (part.charAt(i) == '.' && i > 0);
      }
      if (!digits || part.indexOf('.') != part.lastIndexOf('.')) {
        return OptionalDouble.empty();
      }
      seconds = seconds * 60 + Double.parseDouble(part);
    }
    return OptionalDouble.of(seconds);
  }
}
