package stet.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stet.document.Block;
import stet.document.Speaker;
import stet.name.Mention;
import stet.name.Names;
import stet.name.PersonName;
import stet.text.Span;

/**
 * Whose statement an unlabelled text is: its title or one of its first lines says "Statement by",
 * "Remarks by", "Rede von" and a name.
 */
final class Statement {

  /** Lines at the top among which the head is looked for. */
  private static final int HEAD_LINES = 6;

  /** A longer line is no head, in UTF-16 units. */
  private static final int MAX_LINE = 250;

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

  private static final List<String> COMPOUNDS = List.of("srede", "ansprache", "serklärung");

  private static final Set<String> LINKS =
      Set.of("by", "from", "of", "von", "des", "der", "par", "du", "de", "del", "di", "by:");

  /** What stands before whoever speaks, however far behind the kind of text it stands. */
  private static final Set<String> BY = Set.of("by", "by:", "von", "par");

  /** What follows whoever speaks: to whom, where, when. */
  private static final Set<String> BEHIND =
      Set.of(
          "to",
          "at",
          "on",
          "before",
          "in",
          "during",
          "with",
          "upon",
          "following",
          "regarding",
          "about",
          "concerning",
          "vor",
          "bei",
          "beim",
          "zu",
          "zum",
          "zur",
          "anlässlich",
          "auf",
          "am",
          "im",
          "über",
          "an",
          "devant",
          "à",
          "au",
          "aux",
          "lors",
          "sur",
          "ante",
          "en",
          "durante",
          "sobre",
          "на",
          "в",
          "во",
          "перед",
          "по",
          "при",
          "о",
          "об",
          "у",
          "під",
          "про",
          "до");

  /** Words between the kind of text and a "by" that belongs to it: "Address to the nation by". */
  private static final int MAX_BETWEEN = 6;

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
      if (line.length() < MAX_LINE && isHead(line)) {
        Optional<PersonName> person = person(line);
        if (person.isPresent()) {
          PersonName name = person.get();
          return Optional.of(new Speaker(script.header().named(name, names).orElse(name).full()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whoever stands behind the kind of text and before its hearers: in "Remarks by the Mayor at the
   * dinner for Anna Lee" that is nobody by name, and not Anna Lee.
   */
  private Optional<PersonName> person(String line) {
    int from = author(line);
    int end = from;
    List<Span> words = words(line);
    for (Span word : words) {
      boolean behind = word.start() > from && BEHIND.contains(low(word.in(line)));
      if (behind) {
        break;
      }
      end = word.end();
    }
    String part = line.substring(from, Math.max(from, end));
    return names.in(part).stream().map(Mention::name).findFirst();
  }

  /** A head, and no sentence of a report: "In a statement by her office she said". */
  private static boolean isHead(String line) {
    return author(line) >= 0
        && words(line).stream().noneMatch(word -> Reported.isVerb(low(word.in(line))));
  }

  /** German writes "Eröffnungsrede" as one word. */
  private static boolean isKind(String word) {
    return KINDS.contains(word) || COMPOUNDS.stream().anyMatch(word::endsWith);
  }

  /** Where the words begin that say whose statement it is; -1 when the line is no such head. */
  private static int author(String line) {
    List<Span> words = words(line);
    for (int i = 0; i < words.size(); i++) {
      String word = low(words.get(i).in(line));
      if (!isKind(word)) {
        continue;
      }
      if (i > 0 && isPossessive(words.get(i - 1).in(line))) {
        return 0;
      }
      if (i + 1 < words.size() && LINKS.contains(low(words.get(i + 1).in(line)))) {
        return words.get(i + 1).end();
      }
      if (word.charAt(0) > '\u0400') {
        return words.get(i).end();
      }
      for (int j = i + 2; j < Math.min(words.size(), i + MAX_BETWEEN); j++) {
        if (BY.contains(low(words.get(j).in(line)))) {
          return words.get(j).end();
        }
      }
    }
    return -1;
  }

  private static boolean isPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("’s");
  }

  private static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** What stands between spaces. */
  private static List<Span> words(String line) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean space = i == line.length() || Line.isSpace(line.charAt(i));
      if (!space && start < 0) {
        start = i;
      } else if (space && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
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
        || (content.length() < 90 && ".?!…”\",".indexOf(last) < 0);
  }
}
