package stet.segment;

import java.util.List;
import java.util.Map;
import stet.segment.Speakers.Voice;

/**
 * What the beginnings of a document's lines say about who speaks.
 *
 * @param labels all that look like labels, in text order
 * @param voices who stands behind those that are; empty when the document labels nobody
 */
record Script(List<Line> lines, List<Label> labels, Map<String, Voice> voices, Header header) {

  Script {
    lines = List.copyOf(lines);
    labels = List.copyOf(labels);
  }

  /** The labels that say who speaks. */
  List<Label> chosen() {
    return labels.stream().filter(label -> voices.containsKey(label.key())).toList();
  }
}
