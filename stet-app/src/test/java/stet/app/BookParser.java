package stet.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.app.BookExample.Expected;
import stet.app.BookExample.Fact;

/** Reads the blocks of the book of verdicts; the book itself says how they are written. */
final class BookParser {

  private static final String OPEN = "```stet";
  private static final String NEAR_MISS = "near miss: ";
  private static final Set<String> FACTS =
      Set.of("at", "not at", "left out", "split of", "same as", "nearest");

  private final List<String> lines;
  private final List<BookExample> examples = new ArrayList<>();
  private String section = "";

  private BookParser(String page) {
    lines = page.lines().toList();
  }

  static List<BookExample> parse(String page) {
    BookParser parser = new BookParser(page);
    parser.readPage();
    return List.copyOf(parser.examples);
  }

  private void readPage() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("## ")) {
        section = line.substring(3).strip();
      } else if (line.equals(OPEN)) {
        int end = i + 1;
        while (!lines.get(end).equals("```")) {
          end++;
        }
        examples.add(readBlock(i + 1, end));
        i = end;
      }
    }
  }

  /** Lines at the margin start something; indented lines belong to it. */
  private BookExample readBlock(int from, int end) {
    String title = "";
    String style = "none";
    Map<String, String> files = new LinkedHashMap<>();
    List<Expected> expected = new ArrayList<>();
    int i = from;
    while (i < end) {
      String head = lines.get(i);
      int next = i + 1;
      while (next < end && (lines.get(next).startsWith("  ") || lines.get(next).isBlank())) {
        next++;
      }
      List<String> body = lines.subList(i + 1, next).stream().map(BookParser::outdent).toList();
      if (head.startsWith("# ")) {
        title = head.substring(2).strip();
      } else {
        int colon = head.indexOf(':');
        check(colon > 0, i, "a line at the margin reads `name: ...`, not " + head);
        String name = head.substring(0, colon);
        String rest = head.substring(colon + 1).strip();
        switch (name) {
          case "style" -> style = rest;
          case "expect", "statement" ->
              expected.add(readExpected(rest, name.equals("statement"), body, i));
          default -> files.put(fileName(name, i), text(rest, body));
        }
      }
      i = next;
    }
    check(!title.isEmpty(), from, "a block needs a title: `# what it shows`");
    check(!expected.isEmpty(), from, "a block needs an `expect:`");
    boolean nearMiss = title.startsWith(NEAR_MISS);
    if (nearMiss) {
      inherit(files, from);
    }
    return new BookExample(section, title, nearMiss, from, style, inOrder(files), expected);
  }

  /** A near miss takes from the block above it what it does not give itself. */
  private void inherit(Map<String, String> files, int line) {
    check(!examples.isEmpty(), line, "a near miss follows its example");
    boolean article = files.keySet().stream().anyMatch(n -> n.startsWith("article"));
    boolean source = files.keySet().stream().anyMatch(n -> n.startsWith("source"));
    examples
        .getLast()
        .files()
        .forEach((name, text) -> {
          if (name.startsWith("article") ? !article : !source) {
            files.put(name, text);
          }
        });
  }

  private static Map<String, String> inOrder(Map<String, String> files) {
    Map<String, String> ordered = new LinkedHashMap<>();
    files.forEach((n, t) -> addIf(n.startsWith("article"), ordered, n, t));
    files.forEach((n, t) -> addIf(!n.startsWith("article"), ordered, n, t));
    ordered.values().removeIf("(none)"::equals);
    return ordered;
  }

  private static void addIf(boolean wanted, Map<String, String> to, String name, String text) {
    if (wanted) {
      to.put(name, text);
    }
  }

  private String fileName(String name, int line) {
    check(
        name.startsWith("article") || name.startsWith("source"),
        line,
        "expected style, article, source, expect or statement, not " + name);
    return name.contains(".") ? name : name + ".txt";
  }

  private static String text(String first, List<String> body) {
    String rest = String.join("\n", body).stripTrailing();
    return first.isEmpty() ? rest : rest.isEmpty() ? first : first + "\n" + rest;
  }

  private Expected readExpected(String rest, boolean statement, List<String> body, int line) {
    boolean again = rest.endsWith(" (again)");
    String quote = again ? rest.substring(0, rest.length() - " (again)".length()) : rest;
    List<String> items = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (String entry : body) {
      if (entry.isBlank()) {
        continue;
      }
      int colon = entry.indexOf(": ");
      if (colon > 0 && FACTS.contains(entry.substring(0, colon))) {
        facts.add(new Fact(entry.substring(0, colon), entry.substring(colon + 2).strip()));
      } else {
        items.addAll(splitItems(entry));
      }
    }
    check(!items.isEmpty(), line, "an expectation names at least one verdict");
    return new Expected(quote, again, statement, items, facts);
  }

  /** At commas that do not stand in parentheses. */
  private static List<String> splitItems(String entry) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= entry.length(); i++) {
      char c = i < entry.length() ? entry.charAt(i) : ',';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        items.add(entry.substring(start, i).strip());
        start = i + 1;
      }
    }
    items.removeIf(String::isEmpty);
    return items;
  }

  private static String outdent(String line) {
    return line.startsWith("  ") ? line.substring(2) : line;
  }

  private static void check(boolean holds, int line, String why) {
    if (!holds) {
      throw new IllegalArgumentException("[verdicts.md] line " + (line + 1) + ": " + why);
    }
  }
}
