package stet.models;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The word pieces that the language model knows, each with its number.
 *
 * <p>Read from the {@code "vocab"} object of a Hugging Face {@code tokenizer.json}: a flat object
 * of strings and whole numbers, so a scanner of a few lines does, and the module needs no JSON
 * library.
 */
final class Vocabulary {
  private static final String KEY = "\"vocab\"";

  private final Map<String, Integer> ids;
  private final int longest;

  /**
   * @param ids kept as they are, not copied: they may be a quarter of a million
   */
  Vocabulary(Map<String, Integer> ids) {
    this.ids = ids;
    this.longest = ids.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  static Vocabulary of(Map<String, Integer> ids) {
    return new Vocabulary(Map.copyOf(ids));
  }

  /** Reads the vocabulary out of a tokenizer.json. */
  static Vocabulary read(String json) throws IOException {
    int key = json.indexOf(KEY);
    int open = key < 0 ? -1 : json.indexOf('{', key + KEY.length());
    if (open < 0) {
      throw new IOException("no \"vocab\" object in %d characters".formatted(json.length()));
    }
    Map<String, Integer> ids = HashMap.newHashMap(32_768);
    StringBuilder piece = new StringBuilder();
    int at = open + 1;
    while (true) {
      at = skip(json, at, " \t\r\n,");
      if (charAt(json, at) == '}') {
        return new Vocabulary(ids);
      }
      piece.setLength(0);
      at = readString(json, at, piece);
      at = skip(json, at, " \t\r\n:");
      int digits = at;
      int id = 0;
      for (; charAt(json, at) >= '0' && charAt(json, at) <= '9'; at++) {
        id = 10 * id + (charAt(json, at) - '0');
      }
      if (at == digits) {
        throw new IOException("no number for \"%s\" at character %d".formatted(piece, at));
      }
      ids.put(piece.toString(), id);
    }
  }

  /** Reads a vocab.txt: one piece a line, numbered from 0. */
  static Vocabulary ofLines(List<String> lines) {
    Map<String, Integer> ids = HashMap.newHashMap(lines.size());
    for (int id = 0; id < lines.size(); id++) {
      ids.putIfAbsent(lines.get(id), id);
    }
    return new Vocabulary(ids);
  }

  /** The number of a piece, or -1 when the vocabulary does not hold it. */
  int id(String piece) {
    return ids.getOrDefault(piece, -1);
  }

  /** The number of a piece that no vocabulary of this kind may lack. */
  int required(String piece) {
    int id = id(piece);
    if (id < 0) {
      throw new IllegalArgumentException("vocabulary without " + piece);
    }
    return id;
  }

  int size() {
    return ids.size();
  }

  /** Length of the longest piece, in UTF-16 units: no need to look up anything longer. */
  int longest() {
    return longest;
  }

  static int skip(String json, int from, String skipped) {
    int at = from;
    while (at < json.length() && skipped.indexOf(json.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  static char charAt(String json, int at) throws IOException {
    if (at >= json.length()) {
      throw new IOException("the \"vocab\" object does not end");
    }
    return json.charAt(at);
  }

  /** Reads the JSON string that opens at from; returns where the text goes on after it. */
  static int readString(String json, int from, StringBuilder into) throws IOException {
    if (charAt(json, from) != '"') {
      throw new IOException("no string at character " + from);
    }
    int at = from + 1;
    for (char c = charAt(json, at); c != '"'; c = charAt(json, at)) {
      if (c != '\\') {
        into.append(c);
        at++;
        continue;
      }
      char escaped = charAt(json, at + 1);
      if (escaped == 'u') {
        charAt(json, at + 5);
        into.append((char) Integer.parseInt(json, at + 2, at + 6, 16));
        at += 6;
      } else {
        int which = "bfnrt".indexOf(escaped);
        into.append(which < 0 ? escaped : "\b\f\n\r\t".charAt(which));
        at += 2;
      }
    }
    return at + 1;
  }
}
