package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Metadata.Field;
import stet.document.Metadata.Told;

/** What a page says about itself, and where; whatever was told first is believed. */
final class Facts {

  /** More places that differ about one thing tell nobody anything. */
  private static final int MOST = 6;

  private final List<Told> told = new ArrayList<>();

  void add(Field field, String value, String where) {
    Told fact = new Told(field, value, where);
    long known = told.stream().filter(t -> t.field() == field).count();
    boolean again = told.stream().anyMatch(t -> t.field() == field && t.value().equals(value));
    if (!value.isBlank() && !again && known < MOST) {
      told.add(fact);
    }
  }

  void add(Field field, Optional<String> value, String where) {
    value.ifPresent(v -> add(field, v, where));
  }

  boolean knows(Field field) {
    return told.stream().anyMatch(t -> t.field() == field);
  }

  Optional<String> first(Field field) {
    return told.stream().filter(t -> t.field() == field).map(Told::value).findFirst();
  }

  /** All that the place told first says, e.g. several authors. */
  List<String> all(Field field) {
    Optional<String> place =
        told.stream().filter(t -> t.field() == field).map(Told::where).findFirst();
    return told.stream()
        .filter(t -> t.field() == field && place.filter(t.where()::equals).isPresent())
        .map(Told::value)
        .toList();
  }

  List<Told> told() {
    return told;
  }
}
