package stet.readers;

import java.util.Optional;
import stet.document.Reading;

/** Knows JSON when it sees it, and refuses it with a sentence. */
final class JsonReader implements DocumentReader {

  @Override
  public Optional<Reading> read(Input input) {
    String text = input.text().strip();
    if (text.length() < 2) {
      return Optional.empty();
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    boolean object =
        first == '{' && last == '}' && text.substring(1).stripLeading().startsWith("\"");
    boolean list = first == '[' && last == ']' && text.substring(1).stripLeading().startsWith("{");
    return object || list
        ? Optional.of(
            new Reading.Unreadable(
                input.name(), "is JSON, which is not read; give the text or HTML version."))
        : Optional.empty();
  }
}
