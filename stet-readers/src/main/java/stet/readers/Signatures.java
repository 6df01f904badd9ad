package stet.readers;

import java.util.List;
import java.util.Optional;

/** Knows files that are no text by their first bytes, and says what to do about each. */
final class Signatures {

  /**
   * @param offset where the signature stands
   * @param letters the signature, one letter a byte (ISO 8859-1)
   */
  private record Signature(int offset, String letters, String sentence) {
    boolean fits(byte[] bytes) {
      return startsAt(bytes, offset, letters);
    }
  }

  private static final String PICTURE =
      "is a picture; Stet reads text, so give a transcript of what stands in it";
  private static final String RECORDING =
      "is a recording; give its transcript or its subtitles (.vtt, .srt)";
  private static final String PROGRAM = "is a program, not a text";
  private static final String ARCHIVE = "is an archive; unpack it and name the files in it";

  private static final List<Signature> KNOWN =
      List.of(
          new Signature(0, "\u0089PNG", PICTURE),
          new Signature(0, "\u00ff\u00d8\u00ff", PICTURE),
          new Signature(0, "GIF87a", PICTURE),
          new Signature(0, "GIF89a", PICTURE),
          new Signature(0, "II*\0", PICTURE),
          new Signature(0, "MM\0*", PICTURE),
          new Signature(0, "ID3\u0002", RECORDING),
          new Signature(0, "ID3\u0003", RECORDING),
          new Signature(0, "ID3\u0004", RECORDING),
          new Signature(0, "OggS", RECORDING),
          new Signature(0, "fLaC", RECORDING),
          new Signature(0, "\u001aE\u00df\u00a3", RECORDING),
          new Signature(0, "{\\rtf", "is an RTF file, which is not read; save it as text or HTML"),
          new Signature(
              0,
              "\u00d0\u00cf\u0011\u00e0",
              "is an old Office file, which is not read; save it as text or HTML"),
          new Signature(0, "Rar!\u001a", ARCHIVE),
          new Signature(0, "7z\u00bc\u00af", ARCHIVE),
          new Signature(4, "1AY&SY", ARCHIVE),
          new Signature(0, "\u00fd7zXZ", ARCHIVE),
          new Signature(257, "ustar\0", ARCHIVE),
          new Signature(257, "ustar  \0", ARCHIVE),
          new Signature(0, "SQLite format 3", "is a database; export the text from it"),
          new Signature(0, "\u007fELF", PROGRAM),
          new Signature(0, "MZ\u0090\0", PROGRAM));

  private Signatures() {}

  /** Why these bytes cannot be read as text; empty when nothing speaks against it. */
  static Optional<String> refuse(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.of("is empty; there is nothing to read");
    }
    if (startsAt(bytes, 0, "RIFF")) {
      boolean picture = startsAt(bytes, 8, "WEBP");
      boolean recording = startsAt(bytes, 8, "WAVE") || startsAt(bytes, 8, "AVI ");
      if (picture || recording) {
        return Optional.of(picture ? PICTURE : RECORDING);
      }
    }
    if (startsAt(bytes, 0, "\0\0") && startsAt(bytes, 4, "ftyp")) {
      return Optional.of(RECORDING);
    }
    return KNOWN.stream().filter(s -> s.fits(bytes)).map(Signature::sentence).findFirst();
  }

  /** Whether these bytes are a picture, a recording or a program, which nobody reads as a text. */
  static boolean isNoText(byte[] bytes) {
    return bytes.length == 0
        || refuse(bytes)
            .filter(r -> r.equals(PICTURE) || r.equals(RECORDING) || r.equals(PROGRAM))
            .isPresent();
  }

  /** Whether these bytes, one letter each, stand at the offset. */
  static boolean startsAt(byte[] bytes, int offset, String letters) {
    if (bytes.length < offset + letters.length()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if ((bytes[offset + i] & 0xff) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
