package stet.document;

import java.util.List;
import java.util.Optional;

/**
 * One form of a source: the original, a translation of it, as prepared, as delivered, an excerpt.
 *
 * @param language BCP 47 code of this text
 * @param originalLanguage the language that was spoken, where the source or its address tells
 * @param translation how this text came from the spoken words
 * @param delivery whether it was written before or after the words were spoken
 * @param excerpt whether it says that it is only part of the whole
 * @param interpreted whether an interpreter's words stand in it
 * @param secondary whether it is itself a report (an article), not a record of speech
 * @param date yyyy-mm-dd of the occasion
 * @param changed yyyy-mm-dd of the last change the source tells of itself
 * @param address where the original stands
 * @param notices the sentences that say so
 * @param work the name under which somebody says that this and other sources are editions of one;
 *     empty where that is left to be found out
 */
public record Edition(
    Optional<String> language,
    Optional<String> originalLanguage,
    Translation translation,
    Delivery delivery,
    boolean excerpt,
    boolean interpreted,
    boolean secondary,
    Optional<String> date,
    Optional<String> changed,
    Optional<String> address,
    List<Notice> notices,
    Optional<String> work) {

  /** How the text came from the spoken words. */
  public enum Translation {
    NONE,
    HUMAN,
    MACHINE
  }

  /** Whether the text was written before or after the words were spoken. */
  public enum Delivery {
    UNSTATED,
    AS_PREPARED,
    AS_DELIVERED
  }

  public Edition {
    notices = List.copyOf(notices);
  }

  /** An edition of which nobody says what else is one of its source. */
  public Edition(
      Optional<String> language,
      Optional<String> originalLanguage,
      Translation translation,
      Delivery delivery,
      boolean excerpt,
      boolean interpreted,
      boolean secondary,
      Optional<String> date,
      Optional<String> changed,
      Optional<String> address,
      List<Notice> notices) {
    this(
        language,
        originalLanguage,
        translation,
        delivery,
        excerpt,
        interpreted,
        secondary,
        date,
        changed,
        address,
        notices,
        Optional.empty());
  }

  /** An original in this language about which nothing else is known. */
  public static Edition original(Optional<String> language) {
    return new Edition(
        language,
        Optional.empty(),
        Translation.NONE,
        Delivery.UNSTATED,
        false,
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The same, as somebody describes it who knows more than the text tells. */
  Edition stated(StatedEdition stated) {
    Optional<StatedEdition.Kind> kind = stated.kind();
    return new Edition(
        language,
        originalLanguage,
        kind.flatMap(StatedEdition.Kind::translation).orElse(translation),
        kind.flatMap(StatedEdition.Kind::delivery).orElse(delivery),
        excerpt || kind.filter(StatedEdition.Kind.EXCERPT::equals).isPresent(),
        interpreted || kind.filter(StatedEdition.Kind.INTERPRETED::equals).isPresent(),
        secondary,
        date,
        changed,
        address,
        notices,
        Optional.of(stated.work()));
  }

  public boolean isTranslation() {
    return translation != Translation.NONE;
  }
}
