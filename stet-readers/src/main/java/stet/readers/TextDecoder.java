package stet.readers;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns bytes into letters. Asked in this order: the byte order mark; UTF-8, which by its make
 * hardly ever fits by chance; what the file or its server declares; what the letters look like.
 * Only when none of them fits are wrong bytes replaced, by U+FFFD, where everybody can see them.
 */
final class TextDecoder {

  /** What came of it. */
  sealed interface Result {}

  record Decoded(String text, BytePlaces places) implements Result {}

  record NoText(String reason) implements Result {}

  /** A declaration stands in the first bytes: XML says the first, HTML the first 1,024. */
  private static final int HEAD = 4096;

  /** Bytes the detector looks at. */
  private static final int SAMPLE = 1 << 16;

  /** More control characters than this, in percent, and the file is no text. */
  private static final int MAX_CONTROL_PERCENT = 3;

  /** More undecodable letters than this, in percent, and the file is no text. */
  private static final int MAX_BROKEN_PERCENT = 25;

  /** In text of another encoding a sequence is seldom sound UTF-8 by chance. */
  private static final int SOUND = 3;

  private TextDecoder() {}

  static Result decode(byte[] bytes, Optional<String> declaredType) {
    for (Mark mark : Mark.values()) {
      if (mark.opens(bytes)) {
        return checked(decode(bytes, mark.length(), mark.charset));
      }
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return checked(decode(bytes, 0, wide.get()));
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Optional<Charset> declared =
        declaredType
            .flatMap(TextDecoder::charsetIn)
            .or(() -> declaredIn(head))
            .flatMap(TextDecoder::charset);
    if (declared.isPresent() && isSevenBit(declared.get())) {
      return checked(decode(bytes, 0, declared.get()));
    }
    return strictly(bytes, StandardCharsets.UTF_8)
        .or(() -> damaged(bytes))
        .or(() -> declared.flatMap(c -> strictly(bytes, c)))
        .or(() -> detected(bytes).flatMap(c -> strictly(bytes, c)))
        .map(TextDecoder::checked)
        .orElseGet(() -> {
          Charset best = declared.or(() -> detected(bytes)).orElse(StandardCharsets.UTF_8);
          return checked(decode(bytes, 0, best));
        });
  }

  /** Byte order marks; the longer ones first, since one begins like another. */
  private enum Mark {
    UTF_32LE("UTF-32LE", "\u00FF\u00FE\0\0"),
    UTF_32BE("UTF-32BE", "\0\0\u00FE\u00FF"),
    UTF_8("UTF-8", "\u00EF\u00BB\u00BF"),
    UTF_16LE("UTF-16LE", "\u00FF\u00FE"),
    UTF_16BE("UTF-16BE", "\u00FE\u00FF");

    private final Charset charset;

    /** One letter a byte. */
    private final String mark;

    Mark(String charset, String mark) {
      this.charset = Charset.forName(charset);
      this.mark = mark;
    }

    int length() {
      return mark.length();
    }

    boolean opens(byte[] bytes) {
      return Signatures.startsAt(bytes, 0, mark);
    }
  }

  /**
   * UTF-16 without a mark: every second byte of a text in a European or Semitic script is 0 to 6,
   * the numbers of their blocks; in other encodings such bytes are control characters.
   */
  private static Optional<Charset> wide(byte[] bytes) {
    int pairs = Math.min(bytes.length, HEAD) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] >= 0 && bytes[2 * i] <= 6 ? 1 : 0;
      odd += bytes[2 * i + 1] >= 0 && bytes[2 * i + 1] <= 6 ? 1 : 0;
    }
    if (pairs >= 4 && odd * 10 >= pairs * 8 && even * 10 <= pairs * 3) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return pairs >= 4 && even * 10 >= pairs * 8 && odd * 10 <= pairs * 3
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** UTF-8 with a damaged letter here and there: the sound ones are many more than the others. */
  private static Optional<Decoded> damaged(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int sound = 0;
    int broken = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      broken += c == '\uFFFD' ? 1 : 0;
      sound += c >= 0x80 && c != '\uFFFD' ? 1 : 0;
    }
    return sound > SOUND * broken
        ? Optional.of(new Decoded(text, BytePlaces.unknown()))
        : Optional.empty();
  }

  private static Optional<Decoded> strictly(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(new Decoded(text, BytePlaces.of(text, charset, 0)));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded decode(byte[] bytes, int skipped, Charset charset) {
    String text = new String(bytes, skipped, bytes.length - skipped, charset);
    boolean faulty = text.indexOf('\uFFFD') >= 0;
    return new Decoded(text, faulty ? BytePlaces.unknown() : BytePlaces.of(text, charset, skipped));
  }

  private static Result checked(Decoded decoded) {
    String text = decoded.text();
    int controls = 0;
    int broken = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      controls += Letters.isControl(c) && c != '\u001B' ? 1 : 0;
      broken += c == '\uFFFD' ? 1 : 0;
    }
    if ((long) controls * 100 > (long) text.length() * MAX_CONTROL_PERCENT) {
      return new NoText(
          "is no text: %d of its %d letters are control characters; give the text version"
              .formatted(controls, text.length()));
    }
    if ((long) broken * 100 > (long) text.length() * MAX_BROKEN_PERCENT) {
      return new NoText(
          "is in no encoding that Stet knows: %d of its %d letters cannot be read; save it as UTF-8"
              .formatted(broken, text.length()));
    }
    return text.isBlank() ? new NoText("is blank; there is nothing to read") : decoded;
  }

  private static Optional<Charset> detected(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    byte[] sample = bytes.length <= SAMPLE ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE);
    CharsetMatch match = detector.setText(sample).detect();
    return match == null ? Optional.empty() : charset(match.getName());
  }

  /**
   * Letters that stand in for others between escape signs look like ASCII, so UTF-8 always fits.
   */
  private static boolean isSevenBit(Charset charset) {
    return charset.name().startsWith("ISO-2022");
  }

  private static Optional<String> declaredIn(String head) {
    return charsetIn(head).or(() -> value(head, "encoding"));
  }

  private static Optional<String> charsetIn(String text) {
    return value(text, "charset");
  }

  /** The word after {@code name=}, with or without quotation marks. */
  private static Optional<String> value(String text, String name) {
    String low = text.toLowerCase(Locale.ROOT);
    for (int at = low.indexOf(name); at >= 0; at = low.indexOf(name, at + 1)) {
      int i = at + name.length();
      while (i < low.length() && (low.charAt(i) == ' ' || low.charAt(i) == '=')) {
        i++;
      }
      if (i == at + name.length() || low.lastIndexOf('=', i) <= at) {
        continue;
      }
      while (i < low.length() && "\"' ".indexOf(low.charAt(i)) >= 0) {
        i++;
      }
      int end = i;
      while (end < low.length()
          && (Character.isLetterOrDigit(low.charAt(end)) || "-_:.".indexOf(low.charAt(end)) >= 0)) {
        end++;
      }
      if (end > i) {
        return Optional.of(low.substring(i, end));
      }
    }
    return Optional.empty();
  }

  /** The character set of that name; Latin-1 and ASCII are read as browsers do, as windows-1252. */
  private static Optional<Charset> charset(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    boolean western =
        low.equals("iso-8859-1")
            || low.equals("us-ascii")
            || low.equals("ascii")
            || low.equals("latin1");
    boolean wide = low.startsWith("utf-16") || low.startsWith("utf-32"); // not without its mark
    try {
      return wide
          ? Optional.empty()
          : Optional.of(Charset.forName(western ? "windows-1252" : name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty(); // a name nobody knows declares nothing
    }
  }
}
