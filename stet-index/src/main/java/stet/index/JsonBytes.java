package stet.index;

import java.util.Optional;
import stet.locate.grams.EightBytes;
import stet.locate.grams.Utf8;

/**
 * JSON read from bytes, and its texts laid one after the other into bytes again, so that none of
 * them has to become an object.
 */
abstract class JsonBytes {

  /** Why a line is no document, in one sentence. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String sentence) {
      super(sentence);
    }
  }

  /** Values inside one another; deeper ones are refused. */
  private static final int DEEPEST = 100;

  /** Bytes behind a text that copying eight at a time may touch. */
  private static final int SPARE = 8;

  private byte[] line = new byte[0];
  private int at;
  private int end;

  // No character takes more room as it is than as JSON, so that a line's length is enough.
  private byte[] text = new byte[1 << 16];
  private int textLength;

  /** Begins with the bytes [from, to). */
  void begin(byte[] bytes, int from, int to) {
    line = bytes;
    at = from;
    end = to;
    textLength = 0;
    if (text.length < to - from + SPARE) {
      text = new byte[Math.max(text.length * 2, to - from + SPARE)];
    }
  }

  /** The texts read so far. */
  byte[] text() {
    return text;
  }

  /** Bytes of them. */
  int textLength() {
    return textLength;
  }

  /** Reads what stands behind a name. */
  @FunctionalInterface
  interface Field {
    void read(String name) throws Malformed;
  }

  /** Reads one value. */
  @FunctionalInterface
  interface Value {
    void read() throws Malformed;
  }

  void array(Value value) throws Malformed {
    expect('[');
    if (next() == ']') {
      at++;
      return;
    }
    do {
      value.read();
    } while (more(']'));
  }

  void skip() throws Malformed {
    skip(0);
  }

  void object(Field field) throws Malformed {
    expect('{');
    if (next() == '}') {
      at++;
      return;
    }
    do {
      String name = aside();
      expect(':');
      field.read(name);
    } while (more('}'));
  }

  private boolean more(char close) throws Malformed {
    char c = next();
    at++;
    if (c == ',') {
      return true;
    }
    if (c == close) {
      return false;
    }
    throw unexpected(c);
  }

  Optional<String> nullable() throws Malformed {
    if (next() == '"') {
      return Optional.of(aside());
    }
    skip(0);
    return Optional.empty();
  }

  // A string that is not the document's text: read behind it, then taken away again.
  private String aside() throws Malformed {
    int start = textLength;
    string();
    String value = Utf8.string(text, start, textLength);
    textLength = start;
    return value;
  }

  private void skip(int depth) throws Malformed {
    if (depth > DEEPEST) {
      throw new Malformed("More than " + DEEPEST + " values inside one another");
    }
    switch (next()) {
      case '"' -> aside();
      case '{' -> object(name -> skip(depth + 1));
      case '[' -> array(() -> skip(depth + 1));
      default -> literal();
    }
  }

  private void literal() throws Malformed {
    int from = at;
    while (at < end && "+-.".indexOf(line[at]) >= 0 || at < end && isAlphanumeric(line[at])) {
      at++;
    }
    if (at == from) {
      throw unexpected(next());
    }
  }

  private static boolean isAlphanumeric(byte b) {
    return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b == 'E';
  }

  private void expect(char c) throws Malformed {
    char here = next();
    if (here != c) {
      throw unexpected(here);
    }
    at++;
  }

  private char next() throws Malformed {
    while (at < end
        && (line[at] == ' ' || line[at] == '\t' || line[at] == '\r' || line[at] == '\n')) {
      at++;
    }
    if (at >= end) {
      throw new Malformed("The line ends in the middle of a document");
    }
    return (char) (line[at] & 0xFF);
  }

  private Malformed unexpected(char c) {
    return new Malformed("Character " + c + " at byte " + at + " is not what JSON has there");
  }

  void string() throws Malformed {
    expect('"');
    while (true) {
      plain();
      if (at >= end) {
        throw new Malformed("A text in quotation marks has no end");
      }
      byte b = line[at];
      if (b == '"') {
        at++;
        return;
      }
      if (b == '\\') {
        escape();
      } else if (b < 0) {
        at = beyondAscii(at);
      } else {
        put(b);
        at++;
      }
    }
  }

  // Takes over all that stands for itself; what is copied of the last eight bytes beyond it is
  // written over by what follows.
  private void plain() {
    while (at + 8 <= end) {
      long eight = EightBytes.at(line, at);
      int plain = EightBytes.plainJson(eight);
      EightBytes.put(text, textLength, eight);
      at += plain;
      textLength += plain;
      if (plain < 8) {
        return;
      }
    }
    while (at < end && line[at] != '"' && line[at] != '\\' && line[at] >= 0x20) {
      text[textLength++] = line[at++];
    }
  }

  private int beyondAscii(int from) throws Malformed {
    int b = line[from];
    int length = b >= (byte) 0xC2 && b < (byte) 0xE0 ? 2 : b < (byte) 0xF0 ? 3 : 4;
    boolean whole = b >= (byte) 0xC2 && b <= (byte) 0xF4 && from + length <= end;
    for (int i = 1; i < length && whole; i++) {
      whole = (line[from + i] & 0xC0) == 0x80;
    }
    if (!whole) {
      throw new Malformed("Byte " + from + " of the line is not UTF-8");
    }
    put(from, from + length);
    return from + length;
  }

  private void escape() throws Malformed {
    if (at + 1 >= end) {
      throw new Malformed("A text in quotation marks has no end");
    }
    char c = (char) line[at + 1];
    at += 2;
    switch (c) {
      case 'n' -> put('\n');
      case 't' -> put('\t');
      case 'r' -> put('\r');
      case 'b' -> put('\b');
      case 'f' -> put('\f');
      case '"', '\\', '/' -> put(c);
      case 'u' -> unicode();
      default -> throw new Malformed("\\" + c + " at byte " + (at - 2) + " means nothing in JSON");
    }
  }

  private void unicode() throws Malformed {
    int c = hex();
    if (Character.isHighSurrogate((char) c)
        && at + 1 < end
        && line[at] == '\\'
        && line[at + 1] == 'u') {
      int back = at;
      at += 2;
      int low = hex();
      if (Character.isLowSurrogate((char) low)) {
        c = Character.toCodePoint((char) c, (char) low);
      } else {
        at = back;
      }
    }
    textLength = Utf8.put(text, textLength, c);
  }

  private int hex() throws Malformed {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < end ? Character.digit(line[at], 16) : -1;
      if (digit < 0) {
        throw new Malformed("\\u at byte " + at + " wants four hexadecimal digits");
      }
      value = value << 4 | digit;
      at++;
    }
    return value;
  }

  void put(int b) {
    text[textLength++] = (byte) b;
  }

  private void put(int from, int to) {
    System.arraycopy(line, from, text, textLength, to - from);
    textLength += to - from;
  }
}
