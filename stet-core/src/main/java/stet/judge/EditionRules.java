package stet.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Passage;
import stet.document.Source;
import stet.text.Span;

/** Flags that a source's edition puts on everything found, or not found, in it. */
final class EditionRules {

  /** Characters on either side of a passage in which an inaudible word counts as close by. */
  private static final int NEARBY = 80;

  private static final List<String> INAUDIBLE =
      List.of(
          "inaudible",
          "unintelligible",
          "indistinct",
          "crosstalk",
          "cross talk",
          "unclear",
          "audio cut",
          "unverständlich",
          "нрзб",
          "неразборчиво",
          "нерозбірливо");

  private EditionRules() {}

  /**
   * What is to be known of a source that words of an article are sought in.
   *
   * @param published yyyy-mm-dd of the article
   */
  static List<Flag> of(Source source, Optional<String> published) {
    List<Flag> flags = new ArrayList<>();
    Edition edition = source.edition();
    String from = edition.originalLanguage().orElse("");
    switch (edition.translation()) {
      case NONE -> {}
      case HUMAN -> flags.add(new EditionFlag.SourceIsTranslation(source.id(), from));
      case MACHINE -> flags.add(new EditionFlag.SourceIsMachineTranslation(source.id(), from));
    }
    if (edition.excerpt()) {
      flags.add(new EditionFlag.SourceIsExcerpt(source.id()));
    }
    if (edition.interpreted()) {
      flags.add(new EditionFlag.SourceIsInterpreted(source.id()));
    }
    if (edition.secondary()) {
      flags.add(new EditionFlag.SourceIsSecondary(source.id()));
    }
    edition
        .changed()
        .filter(changed -> published.filter(day -> day.compareTo(changed) < 0).isPresent())
        .ifPresent(changed -> flags.add(new ContextFlag.SourceChangedSince(changed, source.id())));
    return flags;
  }

  /** The day of an article, where it tells it. */
  static Optional<String> day(Document article) {
    return article
        .metadata()
        .published()
        .filter(d -> d.length() >= 10)
        .map(d -> d.substring(0, 10));
  }

  /** Whether words near the passage could not be made out. */
  static List<Flag> nearby(Source source, Span passage) {
    for (Span span : source.nonSpeech()) {
      if (span.start() > passage.end() + NEARBY) {
        break;
      }
      if (span.end() >= passage.start() - NEARBY) {
        String text = span.in(source.text()).toLowerCase(java.util.Locale.ROOT);
        if (INAUDIBLE.stream().anyMatch(text::contains)) {
          return List.of(new EditionFlag.InaudibleNearby(Passage.of(source.document(), span)));
        }
      }
    }
    return List.of();
  }
}
