package stet.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.text.Span;

/**
 * Labels that a bad scan or a lost line break left in the middle of a line: "Democrats? PM: No."
 * Only labels in capitals that the document uses at line starts too.
 */
final class InnerLabels {

  private static final int MAX_LENGTH = 60;

  private final String text;
  private final List<Label> outer;
  private final Set<String> keys = new HashSet<>();

  InnerLabels(String text, List<Label> outer, Set<String> speakers) {
    this.text = text;
    this.outer = outer;
    for (Label label : outer) {
      if (label.isCapitals()
          && label.shape() == Label.Shape.COLON
          && speakers.contains(label.key())) {
        keys.add(label.key());
      }
    }
  }

  /** All labels, those at line starts and those within lines, in text order. */
  List<Label> with(List<Line> lines) {
    if (keys.isEmpty()) {
      return outer;
    }
    List<Label> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      int from = lines.get(i).span().start();
      if (next < outer.size() && outer.get(next).line() == i) {
        from = outer.get(next).textStart();
        all.add(outer.get(next++));
      }
      inside(i, from, lines.get(i).span().end(), all);
    }
    return all;
  }

  private void inside(int line, int from, int end, List<Label> all) {
    int colon = text.indexOf(':', from);
    while (colon >= 0 && colon < end) {
      int limit = colon;
      before(line, from, limit, end).ifPresent(all::add);
      colon = text.indexOf(':', colon + 1);
    }
  }

  /** The label that ends here, if one does: it begins after the end of a sentence. */
  private Optional<Label> before(int line, int from, int colon, int end) {
    int first = Math.max(from, colon - MAX_LENGTH);
    for (int i = colon - 1; i > first; i--) {
      boolean gap = Line.isSpace(text.charAt(i)) && ".?!…—-)".indexOf(text.charAt(i - 1)) >= 0;
      if (gap && keys.contains(Label.key(text.substring(i + 1, colon)))) {
        Span span = Line.trimmed(text, i + 1, colon);
        int start = colon + 1;
        while (start < end && Line.isSpace(text.charAt(start))) {
          start++;
        }
        Label label = Label.of(line, Label.Shape.COLON, span, span.in(text), start);
        return label.isCapitals() ? Optional.of(label) : Optional.empty();
      }
      if (Character.isLowerCase(text.charAt(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
