package stet.export.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.document.Document;
import stet.document.Dossier;
import stet.document.Passage;
import stet.document.Source;
import stet.document.Speaker;
import stet.document.Turn;

/** Where passages stand on the page: remembers each place that something links to. */
final class Places {

  /** So much of what stands around a passage is shown with it, in characters. */
  private static final int CONTEXT = 90;

  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, List<Zone>> zones = new HashMap<>();

  Places(Dossier dossier) {
    documents.put(dossier.article().id(), dossier.article());
    for (Source source : dossier.sources()) {
      documents.put(source.id(), source.document());
      sources.put(source.id(), source);
    }
  }

  /** The zones of a document in the order in which they were set. */
  List<Zone> zones(String document) {
    return List.copyOf(zones.getOrDefault(document, List.of()));
  }

  void add(String document, Zone zone) {
    zones.computeIfAbsent(document, _ -> new ArrayList<>()).add(zone);
  }

  /** A row that shows a passage and links to it; without a link where its text is not at hand. */
  Row row(String label, Passage passage, String anchor, String classes, String ref, String href) {
    Document document = documents.get(passage.document());
    if (document == null) {
      return new Row(
          label, List.of(new Bit(Bit.Kind.PASSAGE, passage.text())), "", passage.document());
    }
    add(passage.document(), new Zone(passage.span(), anchor, classes, href, ref, List.of()));
    return new Row(label, inContext(document, passage), Anchors.href(anchor), where(passage));
  }

  /** The document's name, and who speaks there. */
  String where(Passage passage) {
    String name = passage.document();
    Source source = sources.get(name);
    if (source == null) {
      return name;
    }
    return speaker(source, passage).map(who -> name + " · " + who).orElse(name);
  }

  private static Optional<String> speaker(Source source, Passage passage) {
    for (Turn turn : source.turns()) {
      if (turn.span().overlaps(passage.span())) {
        String label = turn.label().isBlank() ? "" : turn.label();
        return Optional.of(turn.speaker().map(Speaker::name).orElse(label))
            .filter(name -> !name.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** Context does not reach back over the label of whoever speaks. */
  private int turnStart(Passage passage) {
    Source source = sources.get(passage.document());
    if (source != null) {
      for (Turn turn : source.turns()) {
        if (turn.span().contains(passage.span())) {
          return turn.span().start();
        }
      }
    }
    return 0;
  }

  private List<Bit> inContext(Document document, Passage passage) {
    String text = document.text();
    int start = passage.span().start();
    int end = passage.span().end();
    int turn = turnStart(passage);
    int begin = Math.max(turn, text.lastIndexOf('\n', Math.max(0, start - 1)) + 1);
    int from = Math.min(Math.max(begin, start - CONTEXT), start);
    if (from > begin) {
      int blank = text.indexOf(' ', from);
      from = blank < 0 || blank >= start ? start : blank + 1;
    }
    int line = text.indexOf('\n', end);
    int to = Math.min(line < 0 ? text.length() : line, end + CONTEXT);
    if (to < text.length() && text.charAt(to) != '\n') {
      int blank = text.lastIndexOf(' ', to);
      to = Math.max(end, blank);
    }
    boolean cutBefore = from > begin && from < start;
    boolean cutAfter = to < text.length() && text.charAt(to) != '\n' && to > end;
    List<Bit> bits = new ArrayList<>();
    bits.add(new Bit(Bit.Kind.CONTEXT, (cutBefore ? "… " : "") + text.substring(from, start)));
    bits.add(new Bit(Bit.Kind.PASSAGE, passage.text()));
    bits.add(new Bit(Bit.Kind.CONTEXT, text.substring(end, to) + (cutAfter ? " …" : "")));
    bits.removeIf(bit -> bit.text().isEmpty());
    return bits;
  }
}
