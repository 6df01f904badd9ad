package stet.segment;

import java.util.List;
import stet.document.Document;
import stet.document.Speaker;
import stet.document.Turn;

/** Turns as a reader would note them down. */
final class Noted {

  private Noted() {}

  /** Each turn as "speaker: words"; a questioner without name is "?". */
  static List<String> turns(Segmenter segmenter, Document page) {
    return segmenter.segment(page).turns().stream()
        .map(turn ->
            turn.speaker()
                    .map(Speaker::name)
                    .orElse(turn.role() == Turn.Role.QUESTIONER ? "?" : "-")
                + ": "
                + page.text(turn.span()))
        .toList();
  }
}
