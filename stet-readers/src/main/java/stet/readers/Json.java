package stet.readers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A value of a JSON text, as pages carry them to describe themselves. */
sealed interface Json {

  record Fields(Map<String, Json> fields) implements Json {
    public Fields {
      fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The first of these fields that is there. */
    Optional<Json> get(String... names) {
      for (String name : names) {
        Json value = fields.get(name);
        if (value != null && !value.equals(Word.NULL)) {
          return Optional.of(value);
        }
      }
      return Optional.empty();
    }

    /** The first of these fields that is a text with letters. */
    Optional<String> text(String... names) {
      for (String name : names) {
        if (fields.get(name) instanceof Text(var text) && !text.isBlank()) {
          return Optional.of(text.strip());
        }
      }
      return Optional.empty();
    }

    /** The first of these fields that is a number. */
    OptionalDouble number(String... names) {
      for (String name : names) {
        if (fields.get(name) instanceof Numeral(var value)) {
          return OptionalDouble.of(value);
        }
      }
      return OptionalDouble.empty();
    }
  }

  record Many(List<Json> values) implements Json {
    public Many {
      values = List.copyOf(values);
    }
  }

  record Text(String text) implements Json {}

  record Numeral(double value) implements Json {}

  /** The three words of JSON. */
  enum Word implements Json {
    TRUE,
    FALSE,
    NULL
  }

  /** A value and all that it holds, in order, without recursion. */
  static List<Fields> objects(Json root) {
    List<Fields> found = new ArrayList<>();
    List<Json> waiting = new ArrayList<>(List.of(root));
    while (!waiting.isEmpty()) {
      Json value = waiting.removeLast();
      if (value instanceof Many(var values)) {
        waiting.addAll(values.reversed());
      } else if (value instanceof Fields object) {
        found.add(object);
        waiting.addAll(List.copyOf(object.fields().values()).reversed());
      }
    }
    return found;
  }
}
