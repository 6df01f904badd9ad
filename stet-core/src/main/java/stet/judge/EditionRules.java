package stet.judge;

import java.util.ArrayList;
import java.util.List;
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

  static List<Flag> of(Source source) {
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
    return flags;
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
