package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import stet.document.Document;
import stet.document.Emphasis;
import stet.document.Reading;

/** Reads small inputs for tests. */
final class Texts {

  static final Readers READERS = Readers.standard();

  private Texts() {}

  static Document read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Document read(String name, byte[] bytes) {
    Reading reading = READERS.read(name, bytes, Optional.empty());
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document();
  }

  static String refusal(String name, byte[] bytes) {
    Reading reading = READERS.read(name, bytes, Optional.empty());
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    return ((Reading.Unreadable) reading).reason();
  }

  static List<String> lines(Document document) {
    return document.text().lines().toList();
  }

  static List<String> emphasised(Document document, Emphasis.Kind kind) {
    return document.emphases().stream()
        .filter(e -> e.kind() == kind)
        .map(e -> document.text(e.span()))
        .toList();
  }
}
