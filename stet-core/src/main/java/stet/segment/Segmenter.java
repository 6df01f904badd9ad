package stet.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.document.Block;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Source;
import stet.document.Turn;
import stet.name.Names;
import stet.segment.Speakers.Voice;
import stet.segment.TurnBuilder.Turns;

/**
 * Turns a document into a source: who speaks where, and what kind of text it is. Holds the tables;
 * make one and keep it.
 */
public final class Segmenter {

  /** A line of this many UTF-16 units is a paragraph of prose. */
  private static final int LONG = 200;

  private final Names names;
  private final LabelWords words;
  private final Stage stage;
  private final Editions editions;

  public Segmenter(Names names) {
    this.names = names;
    this.words = LabelWords.standard();
    this.stage = Stage.standard();
    this.editions = Editions.standard();
  }

  /** Finds the turns of a document, and reads from its notices what edition it is. */
  public Source segment(Document document) {
    Script script = script(document);
    Turns turns =
        script.voices().isEmpty() || isStray(document.text(), script)
            ? reported(document, script, new Unlabelled(document, script, stage, names).turns())
            : new Hosts(document, script, names).roles(labelled(document, script));
    Edition edition = editions.read(document, script, turns.turns());
    return new Source(document, edition, turns.turns(), turns.nonSpeech());
  }

  /** A report that is one turn of nobody is cut where it quotes people by name. */
  private Turns reported(Document document, Script script, Turns turns) {
    List<Turn> whole = turns.turns();
    boolean plain = whole.size() == 1 && whole.getFirst().speaker().isEmpty();
    return plain && Editions.isSecondary(document, script)
        ? new Turns(new ReportTurns(document.text(), names).in(whole.getFirst()), turns.nonSpeech())
        : turns;
  }

  /** One or two labels below paragraphs of prose are no transcript but a colon. */
  private boolean isStray(String text, Script script) {
    List<Label> labels = script.chosen();
    if (labels.size() > 2 || new Statement(text, script, names).speaker().isPresent()) {
      return false;
    }
    return script.lines().subList(0, labels.getFirst().line()).stream()
        .anyMatch(line -> line.is(Block.Kind.PARAGRAPH) && line.span().length() > LONG);
  }

  private Turns labelled(Document document, Script script) {
    return new TurnBuilder(
            document.text(),
            script.lines(),
            words,
            stage,
            script.labels(),
            script.voices(),
            new Statement(document.text(), script, names).speaker())
        .build();
  }

  /** Everything at the beginnings of lines that says who speaks. */
  Script script(Document document) {
    List<Line> lines = Line.of(document);
    LabelReader reader = new LabelReader(document.text(), words);
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (mayBeLabelled(line)) {
        reader.read(i, line).filter(label -> fills(label, line)).ifPresent(labels::add);
      }
    }
    labels = Answers.filtered(labels);
    Map<String, String> codes = Attendees.of(document.text(), lines, names);
    Header header = Header.of(document, lines, firstSpeaker(labels, lines), names);
    Set<String> small = SmallWords.of(document.text());
    Set<String> speakers =
        new LabelChoice(names, words, header, lines, labels, codes.keySet(), small).speakers();
    if (speakers.isEmpty()) {
      labels = new NameLines(names, words, document.text()).labels(lines);
      labels.forEach(label -> speakers.add(label.key()));
    } else {
      labels = new InnerLabels(document.text(), labels, speakers).with(lines);
    }
    List<Label> chosen = labels.stream().filter(l -> speakers.contains(l.key())).toList();
    Map<String, Voice> voices = Speakers.of(chosen, names, words, header, codes, document.text());
    return new Script(lines, labels, voices, header);
  }

  private static boolean mayBeLabelled(Line line) {
    return !line.is(Block.Kind.TABLE_ROW)
        && !line.is(Block.Kind.CAPTION)
        && !line.is(Block.Kind.CODE);
  }

  /** A heading is a label only as a whole: "## Anna Lee:". */
  private static boolean fills(Label label, Line line) {
    return !line.is(Block.Kind.HEADING) || label.textStart() >= line.span().end();
  }

  private boolean isField(Label label) {
    return words.meaning(label.bare()).filter(LabelWords.Meaning.NOT::equals).isPresent();
  }

  private int firstSpeaker(List<Label> labels, List<Line> lines) {
    return labels.stream()
        .filter(label -> !lines.get(label.line()).is(Block.Kind.HEADING))
        .filter(label -> !isField(label))
        .map(Label::line)
        .findFirst()
        .orElse(lines.size());
  }
}
