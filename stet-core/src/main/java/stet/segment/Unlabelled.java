package stet.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import stet.document.Block;
import stet.document.Document;
import stet.document.Speaker;
import stet.document.Turn;
import stet.document.Turn.Role;
import stet.name.Names;
import stet.segment.TurnBuilder.Turns;
import stet.text.Span;

/**
 * Turns of a document that labels nobody: dashes in front of what people say, bold questions,
 * questions between answers, or one person's statement from beginning to end.
 */
final class Unlabelled {

  /** Fewer dashes or questions are ordinary prose. */
  private static final int MIN_SIGNS = 4;

  /** A question in an interview is seldom longer, in UTF-16 units. */
  private static final int MAX_QUESTION = 600;

  private final String text;
  private final Script script;
  private final Stage stage;
  private final Names names;
  private final List<Line> lines;

  Unlabelled(Document document, Script script, Stage stage, Names names) {
    this.text = document.text();
    this.script = script;
    this.stage = stage;
    this.names = names;
    Set<String> heads = PageHeads.of(text, script.lines());
    this.lines =
        script.lines().stream()
            .filter(line -> !line.is(Block.Kind.TABLE_ROW) && !line.is(Block.Kind.CAPTION))
            .filter(line -> !heads.contains(line.in(text)) && !PageHeads.isMark(line.in(text)))
            .toList();
  }

  Turns turns() {
    List<Integer> dashes = lines(this::isDashed);
    List<Integer> strong = lines(this::isStrongQuestion);
    List<Integer> questions = lines(this::isQuestion);
    List<Turn> turns;
    if (dashes.size() >= MIN_SIGNS && isTalk(dashes)) {
      turns = dashed(dashes);
    } else if (strong.size() >= MIN_SIGNS && isTalk(strong)) {
      turns = asked(strong);
    } else if (questions.size() >= MIN_SIGNS && isInterview(questions)) {
      turns = asked(questions);
    } else {
      turns = statement();
    }
    List<Span> unspoken = new ArrayList<>();
    turns.forEach(turn -> unspoken.addAll(stage.in(text, turn.span())));
    return new Turns(turns, Stage.merged(unspoken));
  }

  private List<Integer> lines(Predicate<Line> test) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (test.test(lines.get(i))) {
        found.add(i);
      }
    }
    return found;
  }

  private boolean isDashed(Line line) {
    String content = line.in(text);
    return content.length() > 2
        && "–—―".indexOf(content.charAt(0)) >= 0
        && !line.is(Block.Kind.LIST_ITEM)
        && content.chars().anyMatch(Character::isLetter);
  }

  private boolean isStrongQuestion(Line line) {
    return (line.strong() || line.is(Block.Kind.HEADING)) && endsInQuestion(line);
  }

  private boolean isQuestion(Line line) {
    return line.span().length() <= MAX_QUESTION && endsInQuestion(line);
  }

  private boolean endsInQuestion(Line line) {
    String content = line.in(text);
    int end = content.length();
    while (end > 0 && "\"”»’*_) ".indexOf(content.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && "?？؟".indexOf(content.charAt(end - 1)) >= 0;
  }

  /** From the first sign on, signs are frequent enough to be the shape of the text. */
  private boolean isTalk(List<Integer> signs) {
    int rest = signs.getLast() - signs.getFirst() + 1;
    return signs.size() * 4 >= rest;
  }

  /** Questions stand alone between answers, and take a good part of the lines. */
  private boolean isInterview(List<Integer> questions) {
    int rest = lines.size() - questions.getFirst();
    int apart = 0;
    for (int i = 1; i < questions.size(); i++) {
      apart += questions.get(i) - questions.get(i - 1) > 1 ? 1 : 0;
    }
    boolean alternating = apart * 4 >= (questions.size() - 1) * 3;
    return alternating && questions.size() * 5 >= rest;
  }

  /** Every dash opens a turn; if most turns of one parity ask, that side is the interviewer's. */
  private List<Turn> dashed(List<Integer> dashes) {
    int[] asking = new int[2];
    int[] letters = new int[2];
    for (int i = 0; i < dashes.size(); i++) {
      Line last = lines.get(lastOf(dashes, i));
      asking[i % 2] += endsInQuestion(last) ? 1 : 0;
      letters[i % 2] += last.span().end() - lines.get(dashes.get(i)).span().start();
    }
    int asker = asking[0] >= asking[1] ? 0 : 1;
    boolean alternate =
        asking[asker] >= MIN_SIGNS
            && asking[1 - asker] * 3 <= asking[asker]
            && letters[asker] * 3 < letters[1 - asker] * 2;
    Optional<Speaker> subject = subject();
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < dashes.size(); i++) {
      Line first = lines.get(dashes.get(i));
      Line last = lines.get(lastOf(dashes, i));
      boolean asks = alternate ? i % 2 == asker : endsInQuestion(last);
      int start = Line.trimmed(text, first.span().start() + 1, first.span().end()).start();
      turns.add(turn(new Span(start, last.span().end()), asks, subject));
    }
    return turns;
  }

  private int lastOf(List<Integer> signs, int i) {
    int stop = i + 1 < signs.size() ? signs.get(i + 1) : lines.size();
    int last = signs.get(i);
    while (last + 1 < stop && !lines.get(last + 1).is(Block.Kind.HEADING)) {
      last++;
    }
    return last;
  }

  /** Each question is a turn, and so is what follows it. */
  private List<Turn> asked(List<Integer> questions) {
    Optional<Speaker> subject = subject();
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      int at = questions.get(i);
      turns.add(turn(lines.get(at).span(), true, subject));
      int last = lastOf(questions, i);
      if (last > at) {
        int first = at + 1;
        Span answer = new Span(lines.get(first).span().start(), lines.get(last).span().end());
        int dash = isDashed(lines.get(first)) ? 1 : 0;
        turns.add(turn(Line.trimmed(text, answer.start() + dash, answer.end()), false, subject));
      }
    }
    return turns;
  }

  private static Turn turn(Span span, boolean asks, Optional<Speaker> subject) {
    return new Turn(
        span,
        asks ? Role.QUESTIONER : Role.SPEAKER,
        asks ? Optional.empty() : subject,
        "",
        Optional.empty());
  }

  /** Whose interview this is: the one person the head names who did not write it. */
  private Optional<Speaker> subject() {
    return script.header().persons(names).stream()
        .filter(person ->
            script.header().authors().stream()
                .noneMatch(author -> names.compare(author, person).mayBeOne()))
        .findFirst()
        .map(name -> new Speaker(name.full()));
  }

  /** All of the text as one turn: the statement of whoever the head says it is from. */
  private List<Turn> statement() {
    if (script.lines().isEmpty()) {
      return List.of();
    }
    Optional<Speaker> speaker = new Statement(text, script, names).speaker();
    int first = speaker.isPresent() ? new Statement(text, script, names).firstLine() : 0;
    Span span =
        new Span(script.lines().get(first).span().start(), script.lines().getLast().span().end());
    Role role = speaker.isPresent() ? Role.SPEAKER : Role.OTHER;
    return List.of(new Turn(span, role, speaker, "", Optional.empty()));
  }
}
