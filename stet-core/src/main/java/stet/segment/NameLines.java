package stet.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.document.Block;
import stet.name.Names;

/**
 * Labels without a colon: lines that hold nothing but a name, each with words of that person below
 * it. Only a document in which at least two such names recur is read like that.
 */
final class NameLines {

  private static final int MAX_LENGTH = 60;

  private static final int MAX_WORDS = 6;

  private final Names names;
  private final LabelWords words;
  private final String text;

  NameLines(Names names, LabelWords words, String text) {
    this.names = names;
    this.words = words;
    this.text = text;
  }

  /** The lines that are labels; none when the document has no such shape. */
  List<Label> labels(List<Line> lines) {
    List<Label> candidates = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      if (isNameLine(line) && !isNameLine(lines.get(i + 1))) {
        Label label = LabelReader.alone(i, line, text);
        candidates.add(label);
        counts.merge(label.key(), 1, Integer::sum);
      }
    }
    List<Label> labels =
        candidates.stream().filter(label -> counts.getOrDefault(label.key(), 0) > 1).toList();
    long people = labels.stream().map(Label::key).distinct().count();
    return people >= 2 && labels.size() * 8 >= lines.size() ? labels : List.of();
  }

  private boolean isNameLine(Line line) {
    if (line.span().length() > MAX_LENGTH || line.is(Block.Kind.TABLE_ROW)) {
      return false;
    }
    String content = line.in(text);
    char last = content.charAt(content.length() - 1);
    List<String> parts = Line.words(content);
    if (".?!,;:…\"”".indexOf(last) >= 0 || parts.size() > MAX_WORDS) {
      return false;
    }
    if (words.meaning(content).isPresent()) {
      return words.meaning(content).get() != LabelWords.Meaning.NOT;
    }
    for (String part : parts) {
      if (!Character.isUpperCase(part.codePointAt(0)) || names.isOrdinary(part)) {
        return false;
      }
    }
    return names.parse(content).filter(name -> !name.given().isEmpty()).isPresent();
  }
}
