package stet.judge.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Notice;
import stet.document.Passage;
import stet.document.Source;
import stet.document.Turn;
import stet.judge.ContextFlag;
import stet.judge.EditionFlag;
import stet.judge.Flag;
import stet.judge.compare.Patterns;
import stet.judge.voice.VoiceJudge;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.text.Span;

/** Flags that a source's edition puts on everything found, or not found, in it. */
public final class EditionRules {

  /** Characters on either side of a passage in which an inaudible word counts as close by. */
  private static final int NEARBY = 80;

  private static final List<String> INAUDIBLE =
      List.of(
          "inaudible",
          "unintelligible",
          "indiscernible",
          "inintelligible",
          "ininteligible",
          "incomprensibile",
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
   * @param places where the words stand; empty when they were not found
   */
  public static List<Flag> of(Source source, Optional<String> published, List<Place> places) {
    List<Flag> flags = new ArrayList<>();
    Edition edition = source.edition();
    String from = edition.originalLanguage().map(EditionRules::english).orElse("");
    switch (edition.translation()) {
      case NONE -> {}
      case HUMAN -> flags.add(new EditionFlag.SourceIsTranslation(source.id(), from));
      case MACHINE -> flags.add(new EditionFlag.SourceIsMachineTranslation(source.id(), from));
    }
    if (edition.excerpt()) {
      flags.add(new EditionFlag.SourceIsExcerpt(source.id()));
    }
    if (edition.interpreted() && (places.isEmpty() || isInterpreted(source, places))) {
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

  /** What is to be known of words that stand in these places: how few they are, and the sources. */
  public static List<Flag> ofPlaced(int words, Optional<String> published, List<Place> places) {
    List<Flag> flags = new ArrayList<>();
    if (words <= Patterns.SHORT) {
      flags.add(new EditionFlag.Short(words, places.size()));
    }
    Set<IndexedSource> seen = new HashSet<>();
    for (Place place : places) {
      if (seen.add(place.source())) {
        flags.addAll(of(place.source().source(), published, places));
      }
    }
    return flags;
  }

  private static String english(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /** The whole source by its own word, or the turn the words stand in. */
  private static boolean isInterpreted(Source source, List<Place> places) {
    int talk = source.turns().isEmpty() ? 0 : source.turns().getFirst().span().start();
    return source.edition().notices().stream()
            .anyMatch(n -> n.kind() == Notice.Kind.INTERPRETED && n.span().end() <= talk)
        || places.stream()
            .filter(place -> place.first() >= 0 && place.source().source().equals(source))
            .anyMatch(place -> VoiceJudge.turn(place).role() == Turn.Role.INTERPRETER);
  }

  /** The day of an article, where it tells it. */
  public static Optional<String> day(Document article) {
    return article
        .metadata()
        .published()
        .filter(d -> d.length() >= 10)
        .map(d -> d.substring(0, 10));
  }

  /** In the same sentence as the passage, or in the one beside it. */
  private static boolean isNext(String text, Span passage, Span span) {
    int from = Math.min(passage.end(), span.end());
    int to = Math.max(passage.start(), span.start());
    int stops = 0;
    for (int i = from; i + 1 < to; i++) {
      boolean stop = ".?!…".indexOf(text.charAt(i)) >= 0;
      stops += stop && Character.isWhitespace(text.charAt(i + 1)) ? 1 : 0;
    }
    return stops <= 1;
  }

  /** Whether words near the passage could not be made out. */
  static List<Flag> nearby(Source source, Span passage) {
    for (Span span : source.nonSpeech()) {
      if (span.start() > passage.end() + NEARBY) {
        break;
      }
      if (span.end() >= passage.start() - NEARBY && isNext(source.text(), passage, span)) {
        String text = span.in(source.text()).toLowerCase(Locale.ROOT);
        if (INAUDIBLE.stream().anyMatch(text::contains)) {
          return List.of(new EditionFlag.InaudibleNearby(Passage.of(source.document(), span)));
        }
      }
    }
    return List.of();
  }
}
