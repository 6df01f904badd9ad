package stet.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody says of a source beside its text: that it is an edition of this work, and which.
 * Sources with one work are editions of one source, whatever their titles and dates.
 *
 * @param document the source's id
 * @param work any name; the same for all editions of one source
 * @param kind which edition; empty where the text itself tells
 */
public record StatedEdition(String document, String work, Optional<Kind> kind) {

  /** The editions that can be stated. */
  public enum Kind {
    ORIGINAL,
    TRANSLATION,
    MACHINE_TRANSLATION,
    AS_PREPARED,
    AS_DELIVERED,
    EXCERPT,
    INTERPRETED;

    /** The kind's name as people write it: machine-translation. */
    public String printed() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that name. */
    public static Optional<Kind> named(String name) {
      return Arrays.stream(values()).filter(kind -> kind.printed().equals(name)).findFirst();
    }

    Optional<Edition.Translation> translation() {
      return switch (this) {
        case ORIGINAL -> Optional.of(Edition.Translation.NONE);
        case TRANSLATION -> Optional.of(Edition.Translation.HUMAN);
        case MACHINE_TRANSLATION -> Optional.of(Edition.Translation.MACHINE);
        case AS_PREPARED, AS_DELIVERED, EXCERPT, INTERPRETED -> Optional.empty();
      };
    }

    Optional<Edition.Delivery> delivery() {
      return switch (this) {
        case AS_PREPARED -> Optional.of(Edition.Delivery.AS_PREPARED);
        case AS_DELIVERED -> Optional.of(Edition.Delivery.AS_DELIVERED);
        case ORIGINAL, TRANSLATION, MACHINE_TRANSLATION, EXCERPT, INTERPRETED -> Optional.empty();
      };
    }
  }
}
