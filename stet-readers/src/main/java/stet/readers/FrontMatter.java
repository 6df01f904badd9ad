package stet.readers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stet.document.Metadata;

/**
 * The fields between two lines of {@code ---} that open a text in many archives and blogs. Only the
 * part of YAML that they use is read: scalars, quoted or not, folded over lines, and simple lists.
 *
 * @param end where the text itself begins
 */
record FrontMatter(Map<String, List<String>> fields, int end) {

  private static final int MAX_LINES = 400;

  FrontMatter {
    fields = Map.copyOf(fields);
  }

  static FrontMatter none() {
    return new FrontMatter(Map.of(), 0);
  }

  /** Reads the front matter of a text, if it has one. */
  static FrontMatter of(String text) {
    int start = lineEnd(text, 0);
    if (!text.substring(0, start).strip().equals("---")) {
      return none();
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    String key = "";
    StringBuilder value = new StringBuilder();
    int at = next(text, start);
    for (int lines = 0; at < text.length() && lines < MAX_LINES; lines++) {
      int end = lineEnd(text, at);
      String line = text.substring(at, end);
      String stripped = line.strip();
      if (stripped.equals("---") || stripped.equals("...")) {
        store(fields, key, value);
        return fields.isEmpty() ? none() : new FrontMatter(fields, next(text, end));
      }
      int colon = line.indexOf(':');
      boolean isField = colon > 0 && isKey(line, colon);
      if (isField) {
        store(fields, key, value);
        key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        value.setLength(0);
        value.append(line.substring(colon + 1).strip());
      } else if (stripped.startsWith("- ") && !key.isEmpty()) {
        store(fields, key, value);
        value.setLength(0);
        value.append(stripped.substring(2).strip());
      } else if (!stripped.isEmpty() && !stripped.startsWith("#")) {
        fold(value, stripped);
      }
      at = next(text, end);
    }
    return none();
  }

  /** A line that goes on: after a backslash nothing stands between, else one space. */
  private static void fold(StringBuilder value, String line) {
    int last = value.length() - 1;
    if (last >= 0 && value.charAt(last) == '\\') {
      value.setLength(last);
    } else if (!value.isEmpty()) {
      value.append(' ');
    }
    value.append(line.startsWith("\\ ") ? line.substring(1) : line);
  }

  private static boolean isKey(String line, int colon) {
    if (Character.isWhitespace(line.charAt(0))
        || (colon + 1 < line.length() && !Character.isWhitespace(line.charAt(colon + 1)))) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.') {
        return false;
      }
    }
    return true;
  }

  private static void store(Map<String, List<String>> fields, String key, StringBuilder value) {
    String plain = unquoted(value.toString());
    if (!key.isEmpty() && !plain.isEmpty()) {
      fields.computeIfAbsent(key, k -> new ArrayList<>()).add(plain);
    }
  }

  private static String unquoted(String value) {
    int last = value.length() - 1;
    if (last > 0 && value.charAt(0) == '\'' && value.charAt(last) == '\'') {
      return value.substring(1, last).replace("''", "'").strip();
    }
    if (last > 0 && value.charAt(0) == '"' && value.charAt(last) == '"') {
      return unescaped(value.substring(1, last)).strip();
    }
    boolean folded = value.startsWith("> ") || value.startsWith("| ") || value.startsWith(">- ");
    return (folded ? value.substring(2) : value).strip();
  }

  private static String unescaped(String value) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\\' || i + 1 == value.length()) {
        plain.append(c);
        continue;
      }
      char sign = value.charAt(++i);
      int digits = sign == 'x' ? 2 : sign == 'u' ? 4 : sign == 'U' ? 8 : 0;
      if (digits > 0) {
        plain.append(codePoint(value, i + 1, digits));
        i += digits;
      } else {
        plain.append(
            switch (sign) {
              case '_' -> "\u00A0";
              case 'n', 'r', 't', 'L', 'P', 'N' -> " ";
              default -> String.valueOf(sign);
            });
      }
    }
    return plain.toString();
  }

  private static String codePoint(String value, int at, int digits) {
    try {
      int end = Math.min(value.length(), at + digits);
      return Character.toString(Integer.parseInt(value, at, end, 16));
    } catch (IllegalArgumentException e) {
      return "\uFFFD"; // no such letter: shown, not hidden
    }
  }

  /** What the fields say about the page. */
  Metadata metadata() {
    List<String> authors = new ArrayList<>();
    for (String key : List.of("author", "authors", "by", "byline", "speaker", "speakers")) {
      authors.addAll(fields.getOrDefault(key, List.of()));
    }
    return new Metadata(
        first("title"),
        authors,
        first("date", "published", "published_time", "publish_date", "pubdate").flatMap(Dates::iso),
        first("updated", "modified", "lastmod", "last_modified", "last_updated", "corrected")
            .flatMap(Dates::iso),
        first("lang", "language"),
        first("source_url", "url", "canonical", "canonical_url", "link", "address", "source")
            .filter(a -> Addresses.startsAt(a, 0))
            .map(Addresses::shown));
  }

  private Optional<String> first(String... keys) {
    for (String key : keys) {
      List<String> values = fields.getOrDefault(key, List.of());
      if (!values.isEmpty()) {
        return Optional.of(values.getFirst());
      }
    }
    return Optional.empty();
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static int next(String text, int lineEnd) {
    return Math.min(text.length(), lineEnd + 1);
  }
}
