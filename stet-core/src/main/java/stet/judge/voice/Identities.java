package stet.judge.voice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.document.Document;
import stet.document.Speaker;
import stet.name.Cast;
import stet.name.Descriptions;
import stet.name.Letters;
import stet.name.NameMatch;
import stet.name.Names;
import stet.name.Office;
import stet.name.PersonName;

/**
 * Whether a name in the article and a speaker of the source may be one person. The article itself
 * says who holds an office, and whom it calls the chair.
 */
final class Identities {

  /** More words are no name but the name of a body. */
  private static final int NAME_WORDS = 3;

  private final Names names;
  private final Cast cast;
  private final Descriptions descriptions;

  Identities(Document article, Names names) {
    this.names = names;
    this.cast = names.cast(article.text());
    this.descriptions = Descriptions.of(article.text(), cast);
  }

  /** Whether the claimed name may be this speaker; in doubt it may. */
  boolean mayBe(String claimed, Speaker speaker) {
    return claimed.equalsIgnoreCase(speaker.name())
        || joint(speaker).stream().anyMatch(s -> mayBe(claimed, s))
        || holds(claimed, speaker)
        || !Letters.comparable(claimed, speaker.name()) // nothing says that they differ
        || names.compare(claimed, speaker.name()).mayBeOne();
  }

  // "THE MAYOR" of the source is whom the article calls Mayor Okafor; "CHAIR" is its "chair, Anna
  // Lee".
  private boolean holds(String claimed, Speaker speaker) {
    Optional<String> office = names.offices().named(speaker.name()).map(Office::id);
    if (office.isEmpty()) {
      String label = speaker.name().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
      return label.indexOf(' ') < 0
          && descriptions
              .only(label)
              .filter(person -> names.compare(person.name().full(), claimed).mayBeOne())
              .isPresent();
    }
    return names.parse(claimed).stream()
        .flatMap(name -> cast.matching(name, names).stream())
        .anyMatch(person -> person.offices().contains(office.get()));
  }

  /** Whether the article names this speaker anywhere. */
  boolean isNamed(Speaker speaker) {
    return names.parse(speaker.name()).filter(n -> !cast.matching(n, names).isEmpty()).isPresent();
  }

  /** The people behind one label, "FALK AND SAND"; none where it names one. */
  List<Speaker> joint(Speaker speaker) {
    String[] parts = speaker.name().split(" (?:and|und|et|y|и|та) ");
    boolean persons = parts.length > 1 && Arrays.stream(parts).allMatch(this::isPerson);
    return persons ? Arrays.stream(parts).map(Speaker::new).toList() : List.of();
  }

  private boolean isPerson(String part) {
    return names
        .parse(part)
        .filter(n -> !names.isOrdinary(n.surname()))
        .filter(n -> n.full().split(" ").length <= NAME_WORDS)
        .isPresent();
  }

  /**
   * Whether somebody a source tells about may be whom the article names: they may stand there with
   * an initial that a translator guessed wrong, or as the translator heard the name.
   */
  boolean mayBeTold(String told, String claimed) {
    NameMatch match = names.compare(told, claimed);
    boolean initial = names.parse(told).filter(n -> !n.initials().isEmpty()).isPresent();
    return match.mayBeOne()
        || match == NameMatch.CONTRADICTS && initial
        || match == NameMatch.DIFFERENT && soundsLike(told, claimed);
  }

  // Alicia Thorn, whom the article calls Alice Thorne.
  private boolean soundsLike(String told, String claimed) {
    Optional<PersonName> a = names.parse(told);
    Optional<PersonName> b = names.parse(claimed);
    if (a.isEmpty() || b.isEmpty() || !Letters.near(a.get().surname(), b.get().surname())) {
      return false;
    }
    String mine = a.get().given().stream().findFirst().map(Letters::sounds).orElse("");
    String other = b.get().given().stream().findFirst().map(Letters::sounds).orElse("");
    return mine.isEmpty() || other.isEmpty() || mine.charAt(0) == other.charAt(0);
  }
}
