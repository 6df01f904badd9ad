package stet.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.document.Document;
import stet.document.Turn;
import stet.document.Turn.Role;
import stet.name.Names;
import stet.segment.TurnBuilder.Turns;

/**
 * Sees that one of two people in an interview is the one who asks. Only on strong evidence: short
 * turns, most of which end in a question, against one who answers at length. In panels everybody is
 * a speaker.
 */
final class Hosts {

  private static final int MIN_TURNS = 5;

  /** Of the turns that are the two people's own. */
  private static final double TWO_PEOPLE = .9;

  private static final double QUESTIONS = .6;

  /** Who answers speaks at least this much more. */
  private static final double LONGER = 1.5;

  private final String text;
  private final Script script;
  private final Names names;

  Hosts(Document document, Script script, Names names) {
    this.text = document.text();
    this.script = script;
    this.names = names;
  }

  /** How one person speaks in this document. */
  private static final class Manner {
    int turns;
    int questions;
    int letters;
  }

  Turns roles(Turns turns) {
    Map<String, Manner> manners = new HashMap<>();
    int spoken = 0;
    for (Turn turn : turns.turns()) {
      if (turn.role() == Role.SPEAKER && turn.speaker().isPresent()) {
        spoken++;
        Manner manner = manners.computeIfAbsent(turn.speaker().get().name(), n -> new Manner());
        manner.turns++;
        manner.letters += turn.span().length();
        manner.questions += asks(turn) ? 1 : 0;
      }
    }
    Set<String> askers = new HashSet<>();
    for (Map.Entry<String, Manner> asker : manners.entrySet()) {
      for (Map.Entry<String, Manner> other : manners.entrySet()) {
        int both = asker.getValue().turns + other.getValue().turns;
        if (!asker.getKey().equals(other.getKey())
            && both >= TWO_PEOPLE * spoken
            && isAsking(asker.getValue(), other.getValue())
            && !isSubject(asker.getKey(), other.getKey())) {
          askers.add(asker.getKey());
        }
      }
    }
    return askers.size() == 1
        ? new Turns(withQuestions(turns.turns(), askers), turns.nonSpeech())
        : turns;
  }

  private static boolean isAsking(Manner asker, Manner other) {
    return asker.turns >= MIN_TURNS
        && other.turns >= MIN_TURNS
        && asker.questions >= QUESTIONS * asker.turns
        && other.questions * 4 <= other.turns
        && other.letters >= LONGER * asker.letters;
  }

  private boolean asks(Turn turn) {
    for (int i = turn.span().end() - 1; i > turn.span().start(); i--) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
      if (c == '?' || c == '？' || c == '؟') {
        return true;
      }
    }
    return false;
  }

  /** Whom the page is about is not the one who asks. */
  private boolean isSubject(String asker, String other) {
    boolean named = script.header().mentions().stream().anyMatch(m -> fits(asker, m.name().full()));
    boolean otherNamed =
        script.header().mentions().stream().anyMatch(m -> fits(other, m.name().full()))
            || script.header().authors().stream().anyMatch(a -> fits(other, a.full()));
    return named && !otherNamed;
  }

  private boolean fits(String a, String b) {
    return names.compare(a, b).mayBeOne();
  }

  private static List<Turn> withQuestions(List<Turn> turns, Set<String> askers) {
    List<Turn> result = new ArrayList<>();
    for (Turn turn : turns) {
      boolean asks =
          turn.role() == Role.SPEAKER
              && turn.speaker().filter(speaker -> askers.contains(speaker.name())).isPresent();
      result.add(
          asks
              ? new Turn(
                  turn.span(), Role.QUESTIONER, turn.speaker(), turn.label(), turn.labelSpan())
              : turn);
    }
    return List.copyOf(result);
  }
}
