package stet.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import stet.document.Reading;
import stet.text.LanguageGuess;

/**
 * Reads a file into a document, or says in one sentence why it cannot be read. What a file is, its
 * content tells; its name and declared type only help where the content leaves it open.
 */
public final class Readers {

  private static final int GZIP_MAGIC = 0x1f8b;

  private final List<DocumentReader> readers;

  /** Asks these readers in turn; the first that knows the format answers. */
  public Readers(List<DocumentReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** All formats that Stet reads. */
  public static Readers standard() {
    Composition composition = new Composition(Furniture.load(), LanguageGuess.load());
    HtmlReader html = new HtmlReader(composition, PageNames.load());
    return new Readers(
        List.of(
            new SubtitleReader(composition),
            new XmlReader(composition, html),
            html,
            new JsonReader(composition),
            new MarkdownReader(composition),
            new PlainTextReader(composition)));
  }

  /** Reads a file; its name is the last part of its path. */
  public Reading read(Path file) {
    Path last = file.getFileName();
    String name = last == null ? file.toString() : last.toString();
    if (Files.isDirectory(file)) {
      return new Reading.Unreadable(name, "is a directory; name the files in it");
    }
    if (!Files.exists(file)) {
      return new Reading.Unreadable(name, "does not exist; check the path " + file);
    }
    if (!Files.isReadable(file)) {
      return new Reading.Unreadable(name, "may not be read by this user; check its permissions");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(name, in.readNBytes(Limits.BYTES + 1), Optional.empty());
    } catch (IOException e) {
      return new Reading.Unreadable(name, "could not be read from the disk: " + e.getMessage());
    }
  }

  /** Reads bytes that came from elsewhere, e.g. an https address with the type its server names. */
  public Reading read(String name, byte[] bytes, Optional<String> declaredType) {
    if (bytes.length > Limits.BYTES) {
      return new Reading.Unreadable(
          name, "is larger than %s, the most Stet reads; cut it up".formatted(Limits.shown()));
    }
    if (isGzip(bytes)) {
      return unzipped(name, bytes, declaredType);
    }
    return content(name, bytes, declaredType, Optional.empty());
  }

  private Reading unzipped(String name, byte[] bytes, Optional<String> declaredType) {
    boolean suffix = name.toLowerCase(Locale.ROOT).endsWith(".gz");
    String inner = suffix ? name.substring(0, name.length() - ".gz".length()) : name;
    byte[] content;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      content = in.readNBytes(Limits.BYTES + 1);
    } catch (IOException e) {
      return new Reading.Unreadable(name, "is a broken gzip file: " + e.getMessage());
    }
    if (content.length > Limits.BYTES) {
      return new Reading.Unreadable(
          name, "unpacks to more than %s, the most Stet reads".formatted(Limits.shown()));
    }
    if (isGzip(content)) {
      return new Reading.Unreadable(name, "is packed twice; unpack it once with gzip");
    }
    return renamed(content(inner, content, declaredType, Optional.of(inner)), name);
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && ((bytes[0] & 0xff) << 8 | (bytes[1] & 0xff)) == GZIP_MAGIC;
  }

  /** People know the input by the name they gave. */
  private static Reading renamed(Reading reading, String name) {
    return switch (reading) {
      case Reading.Read(var d) ->
          new Reading.Read(
              new stet.document.Document(
                  name,
                  d.metadata(),
                  d.text(),
                  d.blocks(),
                  d.emphases(),
                  d.origins(),
                  d.language()));
      case Reading.Unreadable(var _, var reason) -> new Reading.Unreadable(name, reason);
    };
  }

  private Reading content(
      String name, byte[] bytes, Optional<String> declaredType, Optional<String> part) {
    Optional<String> refusal = Signatures.refuse(bytes);
    if (refusal.isPresent()) {
      return new Reading.Unreadable(name, refusal.get());
    }
    return switch (TextDecoder.decode(bytes, declaredType, part)) {
      case TextDecoder.NoText(var reason) -> new Reading.Unreadable(name, reason);
      case TextDecoder.Decoded(var text, var places) ->
          read(new Input(name, text, declaredType, places));
    };
  }

  private Reading read(Input input) {
    for (DocumentReader reader : readers) {
      Optional<Reading> reading = reader.read(input);
      if (reading.isPresent()) {
        return reading.get();
      }
    }
    return new Reading.Unreadable(input.name(), "is of a format that Stet does not read");
  }
}
