package stet.segment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stet.document.Block;
import stet.document.Document;
import stet.document.Notice;
import stet.document.Turn;
import stet.text.Span;
import stet.text.Table;

/** Finds the sentences by which a page says what kind of text it is. */
record NoticeReader(Map<Notice.Kind, List<String>> phrases) {

  /** A notice stands in the first or the last lines. */
  private static final int HEAD = 25;

  private static final int FOOT = 8;

  /** A longer line is speech. */
  private static final int MAX_LENGTH = 400;

  static NoticeReader standard() {
    Map<Notice.Kind, List<String>> phrases = new EnumMap<>(Notice.Kind.class);
    for (String line : Table.lines(NoticeReader.class, "notices.txt")) {
      int colon = line.indexOf(':');
      Notice.Kind kind = Notice.Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      List<String> list = new ArrayList<>();
      for (String phrase : line.substring(colon + 1).split("\\|")) {
        list.add(phrase.strip());
      }
      phrases.put(kind, List.copyOf(list));
    }
    return new NoticeReader(Map.copyOf(phrases));
  }

  List<Notice> read(Document document, Script script, List<Turn> turns) {
    List<Line> lines = script.lines();
    List<Notice> found = new ArrayList<>();
    int bodyStart = firstWords(script, turns);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean head = i < HEAD && line.span().start() < bodyStart;
      boolean foot = i >= lines.size() - FOOT;
      boolean aside = line.is(Block.Kind.CAPTION) || isBracketed(line.in(document.text()));
      if ((head || foot || aside) && line.span().length() <= MAX_LENGTH) {
        found.addAll(inLine(document.text(), line, head));
      }
    }
    return Editions.sorted(found);
  }

  /** Where the talk begins: the first label, or the first long paragraph. */
  private static int firstWords(Script script, List<Turn> turns) {
    List<Label> labels = script.chosen();
    if (!labels.isEmpty()) {
      return labels.getFirst().span().start();
    }
    if (!turns.isEmpty() && turns.getFirst().speaker().isPresent()) {
      return turns.getFirst().span().start();
    }
    for (Line line : script.lines()) {
      if (line.is(Block.Kind.PARAGRAPH) && line.span().length() > MAX_LENGTH) {
        return line.span().start();
      }
    }
    return turns.isEmpty() ? 0 : turns.getLast().span().end();
  }

  private static boolean isBracketed(String line) {
    return line.length() < 200 && "([*_".indexOf(line.charAt(0)) >= 0;
  }

  /** In the head a phrase may stand anywhere in a line; further down it must begin the line. */
  private List<Notice> inLine(String text, Line line, boolean head) {
    String low = line.in(text).toLowerCase(Locale.ROOT).replace('’', '\'');
    List<Notice> found = new ArrayList<>();
    for (Notice.Kind kind : Notice.Kind.values()) {
      for (String phrase : phrases.getOrDefault(kind, List.of())) {
        int at = wordAt(low, phrase);
        if (at >= 0 && (head || at < 3)) {
          found.add(new Notice(kind, new Span(line.span().start(), line.span().end())));
          break;
        }
      }
    }
    boolean machine = found.stream().anyMatch(n -> n.kind() == Notice.Kind.MACHINE_TRANSLATION);
    boolean unofficial =
        found.stream().anyMatch(n -> n.kind() == Notice.Kind.UNOFFICIAL_TRANSLATION);
    found.removeIf(n -> n.kind() == Notice.Kind.TRANSLATION && (machine || unofficial));
    return found;
  }

  /** Whether a line in lower case is a notice of any kind. */
  boolean isNotice(String lowerCase) {
    return phrases.keySet().stream().anyMatch(kind -> says(kind, lowerCase));
  }

  boolean says(Notice.Kind kind, String lowerCase) {
    return phrases.getOrDefault(kind, List.of()).stream().anyMatch(p -> wordAt(lowerCase, p) >= 0);
  }

  /** Where a phrase stands with no letter on either side; -1 when it does not. */
  private static int wordAt(String text, String phrase) {
    int at = text.indexOf(phrase);
    while (at >= 0) {
      boolean before = at == 0 || !Character.isLetter(text.charAt(at - 1));
      int end = at + phrase.length();
      boolean after =
          end >= text.length()
              || !Character.isLetter(text.charAt(end))
              || !Character.isLetter(phrase.charAt(phrase.length() - 1));
      if (before && after) {
        return at;
      }
      at = text.indexOf(phrase, at + 1);
    }
    return -1;
  }
}
