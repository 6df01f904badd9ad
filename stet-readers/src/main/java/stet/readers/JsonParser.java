package stet.readers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parses JSON, forgiving what pages get wrong: line breaks inside texts, a comma too many. Anything
 * else that is wrong, and nesting deeper than {@value #DEEPEST}, yields nothing.
 */
final class JsonParser {

  private static final int DEEPEST = 64;

  private final String text;
  private int at;
  private boolean broken;

  private JsonParser(String text) {
    this.text = text;
  }

  static Optional<Json> parse(String text) {
    JsonParser parser = new JsonParser(text);
    Json value = parser.value(0);
    parser.spaces();
    return parser.broken || parser.at < text.length() ? Optional.empty() : Optional.of(value);
  }

  private Json value(int depth) {
    spaces();
    if (depth > DEEPEST || at >= text.length()) {
      return wrong();
    }
    char c = text.charAt(at);
    return switch (c) {
      case '{' -> fields(depth);
      case '[' -> many(depth);
      case '"' -> new Json.Text(string());
      case 't' -> word("true", Json.Word.TRUE);
      case 'f' -> word("false", Json.Word.FALSE);
      case 'n' -> word("null", Json.Word.NULL);
      default -> number();
    };
  }

  private Json wrong() {
    broken = true;
    at = text.length();
    return Json.Word.NULL;
  }

  private Json fields(int depth) {
    Map<String, Json> fields = new LinkedHashMap<>();
    at++;
    for (spaces(); !broken && !closes('}'); spaces()) {
      if (at >= text.length() || text.charAt(at) != '"') {
        return wrong();
      }
      String name = string();
      spaces();
      if (at >= text.length() || text.charAt(at) != ':') {
        return wrong();
      }
      at++;
      fields.put(name, value(depth + 1));
      comma('}');
    }
    return new Json.Fields(fields);
  }

  private Json many(int depth) {
    List<Json> values = new ArrayList<>();
    at++;
    for (spaces(); !broken && !closes(']'); spaces()) {
      values.add(value(depth + 1));
      comma(']');
    }
    return new Json.Many(values);
  }

  private boolean closes(char sign) {
    if (at < text.length() && text.charAt(at) == sign) {
      at++;
      return true;
    }
    return false;
  }

  private void comma(char close) {
    spaces();
    if (at < text.length() && text.charAt(at) == ',') {
      at++;
    } else if (at >= text.length() || text.charAt(at) != close) {
      wrong();
    }
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return string.toString();
      }
      if (c == '\\' && at + 1 < text.length()) {
        escape(string);
      } else {
        string.append(c);
      }
    }
    wrong();
    return "";
  }

  private void escape(StringBuilder string) {
    char sign = text.charAt(++at);
    switch (sign) {
      case 'n', 'r' -> string.append('\n');
      case 't' -> string.append(' ');
      case 'b', 'f' -> {
        // Signs of typewriters.
      }
      case 'u' -> {
        if (at + 4 < text.length() && isHex(at + 1)) {
          string.append((char) Integer.parseInt(text, at + 1, at + 5, 16));
          at += 4;
        } else {
          wrong();
        }
      }
      default -> string.append(sign);
    }
  }

  private boolean isHex(int from) {
    for (int i = from; i < from + 4; i++) {
      if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
        return false;
      }
    }
    return true;
  }

  private Json word(String word, Json meaning) {
    if (!text.startsWith(word, at)) {
      return wrong();
    }
    at += word.length();
    return meaning;
  }

  private Json number() {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    try {
      return new Json.Numeral(Double.parseDouble(text.substring(start, at)));
    } catch (NumberFormatException e) {
      return wrong();
    }
  }

  private void spaces() {
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
      at++;
    }
  }
}
