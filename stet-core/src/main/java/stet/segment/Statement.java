package stet.segment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stet.document.Block;
import stet.document.Speaker;
import stet.name.Mention;
import stet.name.Names;

/**
 * Whose statement an unlabelled text is: its title or one of its first lines says "Statement by",
 * "Remarks by", "Rede von" and a name.
 */
final class Statement {

  /** Lines at the top among which the head is looked for. */
  private static final int HEAD_LINES = 6;

  private static final Set<String> KINDS =
      Set.of(
          "statement",
          "remarks",
          "speech",
          "address",
          "lecture",
          "testimony",
          "message",
          "letter",
          "comments",
          "keynote",
          "eulogy",
          "sermon",
          "declaration",
          "toast",
          "opening",
          "tribute",
          "rede",
          "ansprache",
          "erklärung",
          "grußwort",
          "regierungserklärung",
          "discours",
          "allocution",
          "déclaration",
          "intervention",
          "discurso",
          "declaración",
          "palabras",
          "discorso",
          "dichiarazione",
          "intervento",
          "выступление",
          "заявление",
          "речь",
          "обращение",
          "послание",
          "промова",
          "заява",
          "звернення");

  private static final Set<String> LINKS =
      Set.of("by", "from", "of", "von", "des", "der", "par", "du", "de", "del", "di", "by:");

  private final String text;
  private final Script script;
  private final Names names;

  Statement(String text, Script script, Names names) {
    this.text = text;
    this.script = script;
    this.names = names;
  }

  /** The person, if the head says so. */
  Optional<Speaker> speaker() {
    for (String line : script.header().text().split("\n")) {
      if (line.length() < 250 && isHead(line)) {
        List<Mention> mentions = names.in(line);
        if (!mentions.isEmpty()) {
          return Optional.of(
              new Speaker(
                  script
                      .header()
                      .named(mentions.getFirst().name(), names)
                      .orElse(mentions.getFirst().name())
                      .full()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isHead(String line) {
    String[] words = line.toLowerCase(Locale.ROOT).split("[\\s\\u00a0]+");
    for (int i = 0; i < words.length; i++) {
      boolean linked = i + 1 < words.length && LINKS.contains(words[i + 1]);
      boolean cyrillic = !words[i].isEmpty() && words[i].charAt(0) > '\u0400';
      if (KINDS.contains(words[i]) && (linked || cyrillic)) {
        return true;
      }
    }
    return false;
  }

  /** The first line that is not the head: a heading, a short line without a stop, the title. */
  int firstLine() {
    int first = 0;
    List<Line> lines = script.lines();
    while (first + 1 < lines.size() && first < HEAD_LINES && isTop(lines.get(first))) {
      first++;
    }
    return first;
  }

  private boolean isTop(Line line) {
    String content = line.in(text);
    char last = content.charAt(content.length() - 1);
    return line.is(Block.Kind.HEADING)
        || PageHeads.isMark(content)
        || isHead(content)
        || (content.length() < 90 && ".?!…”\"".indexOf(last) < 0);
  }
}
