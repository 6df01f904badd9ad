package stet.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stet.document.Speaker;
import stet.document.Turn;
import stet.document.Turn.Role;
import stet.name.Mention;
import stet.name.Names;
import stet.text.Span;

/**
 * The turns of a report: what stands in marks with a verb of saying and a name right behind it is
 * the words of that person, all the rest is nobody's by label.
 */
final class ReportTurns {

  /** How far behind the marks whoever said it may be named, in UTF-16 units. */
  private static final int REACH = 60;

  /** A longer quotation has lost its opening mark. */
  private static final int MAX_QUOTATION = 1500;

  /** Behind these stands who heard it, not who said it. */
  private static final Set<String> TO_SOMEBODY = Set.of("told", "asked", "warned", "teilte", "ha");

  private final String text;
  private final List<Mention> mentions;

  ReportTurns(String text, Names names) {
    this.text = text;
    this.mentions = names.in(text);
  }

  /** The turn of the whole text, cut where somebody is quoted by name. */
  List<Turn> in(Turn whole) {
    List<Turn> turns = new ArrayList<>();
    int from = whole.span().start();
    int open = -1;
    for (int i = from; i < whole.span().end(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        open = -1;
      } else if (Reported.closes(text, i)) {
        Optional<Speaker> speaker = open < 0 ? Optional.empty() : speaker(i + 1);
        if (speaker.isPresent() && open >= from && i + 1 - open <= MAX_QUOTATION) {
          add(turns, from, open, whole);
          turns.add(new Turn(new Span(open, i + 1), Role.SPEAKER, speaker, "", Optional.empty()));
          from = i + 1;
        }
        open = -1;
      } else if ("“„«\"".indexOf(c) >= 0) {
        open = i;
      }
    }
    add(turns, from, whole.span().end(), whole);
    return turns;
  }

  private void add(List<Turn> turns, int from, int to, Turn whole) {
    Span span = Line.trimmed(text, from, to);
    if (!span.isEmpty()) {
      turns.add(new Turn(span, whole.role(), whole.speaker(), "", Optional.empty()));
    }
  }

  /** "said Anna Lee", "Anna Lee told the judge": a verb of saying, and a name beside it. */
  private Optional<Speaker> speaker(int from) {
    if (!Reported.saysNear(text, from)) {
      return Optional.empty();
    }
    for (Mention mention : mentions) {
      Span span = mention.whole();
      if (span.start() >= from) {
        boolean whose = span.end() < text.length() && "'’".indexOf(text.charAt(span.end())) >= 0;
        boolean near = span.start() - from <= REACH && isBeside(from, span.start()) && !whose;
        return near ? Optional.of(new Speaker(mention.name().full())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Nothing between the marks and the name, or "said", or "said" and a calling. */
  private boolean isBeside(int from, int to) {
    String between = text.substring(from, to);
    if (between.chars().anyMatch(c -> ".?!;:\n".indexOf(c) >= 0)) {
      return false;
    }
    List<String> words =
        Line.words(between).stream()
            .filter(w -> w.codePoints().anyMatch(Character::isLetter))
            .toList();
    if (words.isEmpty()) {
      return true;
    }
    String verb = words.getFirst().toLowerCase(Locale.ROOT);
    boolean calling = words.size() == 1 || Character.isUpperCase(words.get(1).codePointAt(0));
    return words.size() <= 2 && calling && Reported.isVerb(verb) && !TO_SOMEBODY.contains(verb);
  }
}
