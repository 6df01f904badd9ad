package stet.export.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import stet.document.Block;
import stet.document.Document;
import stet.text.Span;

/**
 * A document's text set in paragraphs, cut wherever a zone begins or ends. Zones may overlap and
 * nest; where several are links, the shortest wins. One pass over text and zones.
 */
final class Galley {

  private final Document document;
  private final List<Zone> zones;
  private final Set<Zone> linked = new HashSet<>();
  private final List<Zone> open = new ArrayList<>();
  private int next;

  private Galley(Document document, List<Zone> zones) {
    this.document = document;
    this.zones =
        zones.stream()
            .filter(zone -> zone.span().end() <= document.text().length())
            .sorted(Comparator.comparing(Zone::span))
            .toList();
  }

  static List<Paragraph> of(Document document, List<Zone> zones) {
    Galley galley = new Galley(document, zones);
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    for (Block block : document.blocks()) {
      galley.loose(new Span(at, block.span().start()), paragraphs);
      paragraphs.add(galley.paragraph(block.span(), block.kind()));
      at = block.span().end();
    }
    galley.loose(new Span(at, document.text().length()), paragraphs);
    return paragraphs;
  }

  /** Text between the blocks is shown too: nothing of a document is left out. */
  private void loose(Span span, List<Paragraph> paragraphs) {
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || document.text().charAt(i) == '\n') {
        Span line = new Span(start, i);
        if (!document.text(line).isBlank()) {
          paragraphs.add(paragraph(line, Block.Kind.PARAGRAPH));
        }
        start = i + 1;
      }
    }
  }

  private Paragraph paragraph(Span span, Block.Kind kind) {
    while (next < zones.size() && zones.get(next).span().start() < span.end()) {
      open.add(zones.get(next));
      next++;
    }
    open.removeIf(zone -> zone.span().end() <= span.start() && !zone.span().isEmpty());
    TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
    for (Zone zone : open) {
      cuts.add(Math.clamp(zone.span().start(), span.start(), span.end()));
      cuts.add(Math.clamp(zone.span().end(), span.start(), span.end()));
    }
    List<Run> runs = new ArrayList<>();
    int from = span.start();
    for (int to : cuts.tailSet(span.start(), false)) {
      runs.add(run(new Span(from, to)));
      from = to;
    }
    return new Paragraph(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), runs);
  }

  private Run run(Span span) {
    List<Zone> here = open.stream().filter(zone -> zone.span().overlaps(span)).toList();
    Zone link =
        here.stream()
            .filter(zone -> !zone.href().isEmpty())
            .min(Comparator.comparingInt((Zone zone) -> zone.span().length()))
            .orElse(Zone.plain(span, ""));
    Set<String> classes = new LinkedHashSet<>();
    here.stream()
        .filter(zone -> zone.href().isEmpty() || zone.equals(link))
        .forEach(zone -> classes.add(zone.classes()));
    List<String> anchors =
        here.stream()
            .filter(zone -> !zone.anchor().isEmpty() && begins(zone, span))
            .map(Zone::anchor)
            .toList();
    String refs =
        here.stream()
            .map(Zone::ref)
            .filter(ref -> !ref.isEmpty())
            .distinct()
            .collect(Collectors.joining(" "));
    List<Run.Badge> badges =
        here.stream()
            .filter(zone -> zone.span().end() == span.end())
            .flatMap(zone -> zone.badges().stream())
            .toList();
    return new Run(
        document.text(span),
        anchors,
        String.join(" ", classes).strip(),
        link.href(),
        !link.href().isEmpty() && linked.add(link),
        refs,
        badges);
  }

  /** A zone that began between two paragraphs begins for the reader where the next one does. */
  private boolean begins(Zone zone, Span span) {
    return zone.span().start() == span.start()
        || (zone.span().start() < span.start()
            && document.text(new Span(zone.span().start(), span.start())).isBlank());
  }
}
