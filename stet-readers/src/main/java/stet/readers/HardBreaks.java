package stet.readers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import stet.document.Emphasis;
import stet.text.Span;

/**
 * Judges the line breaks that a page orders inside its blocks: each joins two lines or parts them.
 */
final class HardBreaks {

  private HardBreaks() {}

  /** The same blocks, with no line feed left in any of them. */
  static List<Draft> resolve(List<Draft> drafts) {
    List<String> lines = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.text().indexOf('\n') >= 0) {
        lines.addAll(draft.text().lines().toList());
        lines.add("");
      }
    }
    if (lines.isEmpty()) {
      return drafts;
    }
    LineBreaks breaks = new LineBreaks(WrapWidth.of(lines));
    List<Draft> resolved = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.text().indexOf('\n') < 0) {
        resolved.add(draft);
      } else {
        split(draft, breaks, resolved);
      }
    }
    return resolved;
  }

  private static void split(Draft draft, LineBreaks breaks, List<Draft> into) {
    String text = draft.text();
    List<Span> parts = new ArrayList<>();
    int start = 0;
    int lineStart = 0;
    int open = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', lineStart)) {
      int nextEnd = text.indexOf('\n', end + 1);
      String line = text.substring(lineStart, end);
      String next = text.substring(end + 1, nextEnd < 0 ? text.length() : nextEnd);
      open += LineBreaks.openQuotations(text, lineStart, end);
      boolean blank = line.isBlank() || next.isBlank();
      if (blank || !breaks.isShape(line, next, open > 0)) {
        parts.add(new Span(start, end));
        start = end + 1;
        open = 0;
      }
      lineStart = end + 1;
    }
    parts.add(new Span(start, text.length()));
    cut(draft, parts, into);
  }

  /** Every emphasis is handed to the parts it touches: most touch one. */
  private static void cut(Draft draft, List<Span> parts, List<Draft> into) {
    String text = draft.text().replace('\n', ' ');
    List<List<Emphasis>> emphases = new ArrayList<>();
    parts.forEach(part -> emphases.add(new ArrayList<>()));
    for (Emphasis emphasis : draft.emphases()) {
      int from = Collections.binarySearch(parts, emphasis.span());
      for (int i = Math.max(0, from < 0 ? -from - 2 : from);
          i < parts.size() && parts.get(i).start() < emphasis.span().end();
          i++) {
        if (parts.get(i).overlaps(emphasis.span())) {
          emphases.get(i).add(emphasis);
        }
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      Span part = parts.get(i);
      into.add(
          new Draft(draft.kind(), text, emphases.get(i), draft.origin())
              .part(part.start(), part.end()));
    }
  }
}
