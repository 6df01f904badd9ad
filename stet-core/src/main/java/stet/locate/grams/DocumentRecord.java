package stet.locate.grams;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the index keeps of a document beside its text.
 *
 * @param edition as the library says it, such as machine-translation; empty for an original
 * @param turns in order; the text is their texts joined by line ends
 */
public record DocumentRecord(
    String id,
    Optional<String> title,
    Optional<String> date,
    Optional<String> edition,
    Optional<String> language,
    Optional<String> originalLanguage,
    List<Turn> turns) {

  /** Texts before the speakers: id, title, date, edition, two languages. */
  private static final int FIELDS = 6;

  /**
   * One turn.
   *
   * @param length in UTF-16 units
   */
  public record Turn(Optional<String> speaker, int length) {}

  public DocumentRecord {
    turns = List.copyOf(turns);
  }

  void write(Varint.Out out) {
    text(out, Optional.of(id));
    text(out, title);
    text(out, date);
    text(out, edition);
    text(out, language);
    text(out, originalLanguage);
    Map<String, Integer> speakers = new LinkedHashMap<>();
    for (Turn turn : turns) {
      turn.speaker().ifPresent(s -> speakers.putIfAbsent(s, speakers.size() + 1));
    }
    out.put(speakers.size());
    speakers.keySet().forEach(s -> text(out, Optional.of(s)));
    out.put(turns.size());
    for (Turn turn : turns) {
      out.put(turn.length());
      out.put(turn.speaker().map(s -> speakers.getOrDefault(s, 0)).orElse(0));
    }
  }

  static DocumentRecord read(MemorySegment records, long at) {
    Varint.In in = new Varint.In(records, at);
    String id = text(in).orElse("");
    Optional<String> title = text(in);
    Optional<String> date = text(in);
    Optional<String> edition = text(in);
    Optional<String> language = text(in);
    Optional<String> original = text(in);
    List<Optional<String>> speakers = new ArrayList<>();
    speakers.add(Optional.empty());
    for (int n = in.next(); n > 0; n--) {
      speakers.add(text(in));
    }
    List<Turn> turns = new ArrayList<>();
    for (int n = in.next(); n > 0; n--) {
      int length = in.next();
      turns.add(new Turn(speakers.get(in.next()), length));
    }
    return new DocumentRecord(id, title, date, edition, language, original, turns);
  }

  /** The id alone. */
  static String id(MemorySegment records, long at) {
    return text(new Varint.In(records, at)).orElse("");
  }

  /** Who speaks at this unit of the text; the rest of the record is passed over. */
  static Optional<String> speaker(MemorySegment records, long at, int unit) {
    Varint.In in = new Varint.In(records, at);
    for (int field = 0; field < FIELDS; field++) {
      skip(in);
    }
    int speakers = in.next();
    long first = in.at();
    for (int n = speakers; n > 0; n--) {
      skip(in);
    }
    int turns = in.next();
    int end = 0;
    for (int t = 0; t < turns; t++) {
      end += in.next() + 1;
      int number = in.next();
      if (unit < end) {
        return number == 0 ? Optional.empty() : nth(records, first, number);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> nth(MemorySegment records, long first, int number) {
    Varint.In in = new Varint.In(records, first);
    for (int n = 1; n < number; n++) {
      skip(in);
    }
    return text(in).filter(s -> !s.isBlank());
  }

  /** The date alone. */
  static Optional<String> date(MemorySegment records, long at) {
    Varint.In in = new Varint.In(records, at);
    skip(in);
    skip(in);
    return text(in);
  }

  private static void skip(Varint.In in) {
    in.skip(Math.max(0, in.next() - 1));
  }

  private static void text(Varint.Out out, Optional<String> text) {
    if (text.isEmpty()) {
      out.put(0);
      return;
    }
    byte[] bytes = Utf8.bytes(text.get());
    out.put(bytes.length + 1);
    out.put(bytes, bytes.length);
  }

  private static Optional<String> text(Varint.In in) {
    int length = in.next() - 1;
    if (length < 0) {
      return Optional.empty();
    }
    byte[] bytes = in.bytes(length);
    return Optional.of(Utf8.string(bytes, 0, length));
  }
}
