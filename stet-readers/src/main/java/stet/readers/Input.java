package stet.readers;

import java.util.Locale;
import java.util.Optional;

/**
 * Something to read, after its bytes became letters.
 *
 * @param name under which people know it
 * @param text all of it
 * @param declaredType the media type somebody declared for it, e.g. "text/html; charset=utf-8"
 * @param places tells which bytes a stretch of the text came from
 */
public record Input(String name, String text, Optional<String> declaredType, BytePlaces places) {

  /** Whether the declared media type is this one. */
  boolean isDeclared(String type) {
    return declaredType.map(t -> t.toLowerCase(Locale.ROOT).startsWith(type)).orElse(false);
  }

  /** Whether the name ends like this; a name only decides where the content leaves it open. */
  boolean isNamed(String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
