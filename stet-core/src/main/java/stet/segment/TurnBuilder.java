package stet.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.document.Block;
import stet.document.Speaker;
import stet.document.Turn;
import stet.document.Turn.Role;
import stet.segment.LabelWords.Meaning;
import stet.segment.Speakers.Voice;
import stet.text.Span;

/** Cuts a labelled transcript into turns: from the words after one label to the next label. */
final class TurnBuilder {

  /** A shorter line under nobody's label is a date, a place, a name; in UTF-16 units. */
  private static final int PROSE = 120;

  private final String text;
  private final List<Line> lines;
  private final LabelWords words;
  private final Stage stage;
  private final Set<String> heads;
  private final Map<String, Voice> voices;
  private final Optional<Speaker> opener;
  private final Map<Integer, List<Label>> labels = new HashMap<>();
  private final Map<Integer, Label> fields = new HashMap<>();
  private final List<Turn> turns = new ArrayList<>();
  private final List<Span> unspoken = new ArrayList<>();
  private final List<Span> pending = new ArrayList<>();
  private Optional<Label> open = Optional.empty();
  private int start = -1;
  private int end = -1;
  private int looseStart = -1;
  private int looseEnd = -1;
  private boolean afterHeading;
  private boolean inClip;

  TurnBuilder(
      String text,
      List<Line> lines,
      LabelWords words,
      Stage stage,
      List<Label> all,
      Map<String, Voice> voices,
      Optional<Speaker> opener) {
    this.opener = opener;
    this.text = text;
    this.lines = lines;
    this.words = words;
    this.stage = stage;
    this.voices = voices;
    this.heads = PageHeads.of(text, lines);
    for (Label label : all) {
      if (voices.containsKey(label.key())) {
        labels.computeIfAbsent(label.line(), line -> new ArrayList<>()).add(label);
      } else if (isField(label)) {
        fields.put(label.line(), label);
      }
    }
  }

  private boolean isField(Label label) {
    return words.meaning(label.bare()).filter(Meaning.NOT::equals).isPresent();
  }

  /** The turns, and what inside them nobody spoke. */
  record Turns(List<Turn> turns, List<Span> nonSpeech) {}

  Turns build() {
    for (int i = 0; i < lines.size(); i++) {
      List<Label> here = labels.getOrDefault(i, List.of());
      if (here.isEmpty() && isQuestion(i)) {
        question(lines.get(i));
      } else if (here.isEmpty()) {
        unlabelled(i, lines.get(i));
      } else {
        labelled(lines.get(i), here);
      }
    }
    close();
    return new Turns(List.copyOf(turns), Stage.merged(unspoken));
  }

  /** A question in bold right above a label is not the words of whoever spoke before. */
  private boolean isQuestion(int number) {
    Line line = lines.get(number);
    boolean asks = "?？؟".indexOf(text.charAt(line.span().end() - 1)) >= 0;
    return asks
        && line.strong()
        && !line.is(Block.Kind.HEADING)
        && labels.getOrDefault(number + 1, List.of()).stream()
            .anyMatch(label -> label.shape() != Label.Shape.ALONE);
  }

  private void question(Line line) {
    close();
    turns.add(new Turn(line.span(), Role.QUESTIONER, Optional.empty(), "", Optional.empty()));
  }

  private void labelled(Line line, List<Label> here) {
    int from = line.span().start();
    for (int i = 0; i < here.size(); i++) {
      Label label = here.get(i);
      if (i == 0 && isInside(line, label)) {
        content(Line.trimmed(text, from, label.span().start()));
      }
      int to = i + 1 < here.size() ? here.get(i + 1).span().start() : line.span().end();
      if (goesOn(line, label)) {
        pending.add(new Span(label.span().start(), label.textStart()));
      } else {
        close();
        open = Optional.of(label);
      }
      content(Line.trimmed(text, Math.min(label.textStart(), to), to));
    }
    afterHeading = false;
  }

  /** Words of the turn before stand in front of a label in mid-line. */
  private boolean isInside(Line line, Label label) {
    return open.isPresent() && label.span().start() - line.span().start() > 12;
  }

  /** Subtitles print the name at every cue; a turn lasts until another name comes. */
  private boolean goesOn(Line line, Label label) {
    return line.is(Block.Kind.CUE)
        && start >= 0
        && open.isPresent()
        && voices.get(open.get().key()) != null
        && voices.get(open.get().key()).equals(voices.get(label.key()));
  }

  private void unlabelled(int number, Line line) {
    String words = line.in(text);
    if (line.is(Block.Kind.HEADING)) {
      heading(line, words);
    } else if (isUnspoken(number, line, words)) {
      clip(words);
      pending.add(line.span());
    } else if ((open.isPresent() || !turns.isEmpty())
        && line.is(Block.Kind.CUE)
        && isDashed(words)) {
      close();
      Span span = Line.trimmed(text, line.span().start() + 1, line.span().end());
      turns.add(new Turn(span, Role.OTHER, Optional.empty(), "", Optional.empty()));
    } else {
      content(line.span());
      afterHeading = false;
    }
  }

  /** A dash in subtitles says that somebody else speaks, not who. */
  private static boolean isDashed(String cue) {
    return cue.length() > 2 && "-–—".indexOf(cue.charAt(0)) >= 0;
  }

  private void heading(Line line, String heading) {
    closeLoose();
    if (words.isAside(heading)) {
      close();
    }
    pending.add(line.span());
    afterHeading = true;
  }

  private boolean isUnspoken(int number, Line line, String content) {
    return line.is(Block.Kind.TABLE_ROW)
        || line.is(Block.Kind.CAPTION)
        || line.is(Block.Kind.CODE)
        || line.link()
        || stage.isLine(content)
        || heads.contains(content)
        || PageHeads.isMark(content)
        || (afterHeading && (fields.containsKey(number) || line.is(Block.Kind.LIST_ITEM)));
  }

  /** Between "(BEGIN VIDEOTAPE)" and "(END VIDEOTAPE)" people speak in a recording. */
  private void clip(String line) {
    String low = line.toLowerCase(Locale.ROOT);
    boolean recording = low.contains("video") || low.contains("audio") || low.contains("tape");
    if (recording && low.contains("begin")) {
      close();
      inClip = true;
    } else if (recording && low.contains("end")) {
      close();
      inClip = false;
    }
  }

  private void content(Span span) {
    if (span.isEmpty()) {
      return;
    }
    if (open.isEmpty()) {
      loose(span);
      return;
    }
    if (start < 0) {
      start = span.start();
    } else {
      unspoken.addAll(pending);
    }
    pending.clear();
    end = span.end();
  }

  /** Prose under nobody's label: an introduction, a summary, a speech before the first question. */
  private void loose(Span span) {
    boolean prose = span.length() >= PROSE && ".?!…”\"".indexOf(text.charAt(span.end() - 1)) >= 0;
    if (looseStart < 0 && prose) {
      looseStart = span.start();
    }
    if (looseStart >= 0) {
      unspoken.addAll(pending);
      looseEnd = span.end();
    }
    pending.clear();
  }

  private void closeLoose() {
    if (looseStart >= 0) {
      Span span = new Span(looseStart, looseEnd);
      Optional<Speaker> who = turns.isEmpty() ? opener : Optional.empty();
      Role role = who.isPresent() ? Role.SPEAKER : Role.OTHER;
      unspoken.addAll(stage.in(text, span));
      turns.add(new Turn(span, role, who, "", Optional.empty()));
      looseStart = -1;
    }
  }

  private void close() {
    closeLoose();
    if (open.isPresent() && start >= 0) {
      Label label = open.get();
      Span span = new Span(start, end);
      List<Span> directions = stage.in(text, span);
      unspoken.addAll(directions);
      Voice voice = voices.getOrDefault(label.key(), new Voice(Role.OTHER, Optional.empty()));
      turns.add(
          new Turn(
              span,
              role(label, voice, directions),
              voice.speaker(),
              label.printed(),
              Optional.of(label.span())));
    }
    open = Optional.empty();
    start = -1;
    end = -1;
    pending.clear();
  }

  private Role role(Label label, Voice voice, List<Span> directions) {
    if (voice.role() != Role.SPEAKER) {
      return voice.role();
    }
    boolean opening = !directions.isEmpty() && directions.getFirst().start() - start < 3;
    boolean interpreted =
        isInterpreted(label.bracketed())
            || (opening && isInterpreted(directions.getFirst().in(text)));
    return interpreted ? Role.INTERPRETER : inClip ? Role.CLIP : Role.SPEAKER;
  }

  private static boolean isInterpreted(String words) {
    String low = words.toLowerCase(Locale.ROOT);
    return low.contains("interpret") || low.contains("translat") || low.contains("переводчик");
  }
}
