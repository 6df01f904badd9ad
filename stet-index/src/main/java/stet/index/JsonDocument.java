package stet.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.locate.grams.DocumentRecord;
import stet.locate.grams.Utf8;

/**
 * Reads one document from a line of JSON, bytes to bytes: the text of its turns is never made into
 * objects. One reader reads many lines.
 */
final class JsonDocument extends JsonBytes {

  private Optional<String> id = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<String> date = Optional.empty();
  private Optional<String> edition = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<String> originalLanguage = Optional.empty();
  private List<DocumentRecord.Turn> turns = new ArrayList<>();

  /** Reads the line in the bytes [from, to). */
  DocumentRecord read(byte[] bytes, int from, int to) throws Malformed {
    begin(bytes, from, to);
    turns = new ArrayList<>();
    id = title = date = edition = language = originalLanguage = Optional.empty();
    object(this::field);
    if (id.isEmpty()) {
      throw new Malformed("The document has no \"id\"");
    }
    return new DocumentRecord(id.get(), title, date, edition, language, originalLanguage, turns);
  }

  private void field(String name) throws Malformed {
    switch (name) {
      case "id" -> id = nullable();
      case "title" -> title = nullable();
      case "date" -> date = nullable();
      case "edition" -> edition = nullable();
      case "language" -> language = nullable();
      case "original_language" -> originalLanguage = nullable();
      case "turns" -> turns();
      default -> skip();
    }
  }

  private void turns() throws Malformed {
    array(this::turn);
  }

  private Optional<String> speaker = Optional.empty();

  private void turn() throws Malformed {
    speaker = Optional.empty();
    if (!turns.isEmpty()) {
      put('\n');
    }
    int start = textLength();
    object(name -> {
      if (name.equals("text")) {
        string();
      } else if (name.equals("speaker")) {
        speaker = nullable();
      } else {
        skip();
      }
    });
    turns.add(new DocumentRecord.Turn(speaker, Utf8.units(text(), start, textLength())));
  }
}
