package stet.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.text.Span;

/**
 * Somebody whom an article quotes: one person, office or body with all that is given to them.
 *
 * @param name the fullest form the article gives
 * @param probability that the quotations are theirs, 0 to 1: the mean over them
 * @param mentions where the article names or points at them beside a quotation, in text order
 * @param quotations what is given to them, in text order
 */
public record ArticleSpeaker(
    String name, double probability, List<Span> mentions, List<Attributed> quotations) {

  public ArticleSpeaker {
    mentions = List.copyOf(mentions);
    quotations = List.copyOf(quotations);
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("A probability lies between 0 and 1, not " + probability);
    }
  }

  /** Everybody who is quoted, in the order in which the article first quotes them. */
  public static List<ArticleSpeaker> of(List<Attributed> quotations) {
    Map<String, List<Attributed>> byName = new LinkedHashMap<>();
    for (Attributed one : quotations) {
      one.speaker()
          .ifPresent(who -> byName.computeIfAbsent(who.name(), n -> new ArrayList<>()).add(one));
    }
    List<ArticleSpeaker> speakers = new ArrayList<>();
    byName.forEach((name, said) -> speakers.add(of(name, said)));
    return List.copyOf(speakers);
  }

  private static ArticleSpeaker of(String name, List<Attributed> said) {
    List<Span> mentions =
        said.stream()
            .map(one -> one.speaker().flatMap(Attribution::mention))
            .flatMap(Optional::stream)
            .distinct()
            .sorted()
            .toList();
    double sum = 0;
    for (Attributed one : said) {
      sum += one.speaker().map(Attribution::probability).orElse(0.0);
    }
    return new ArticleSpeaker(name, sum / said.size(), mentions, said);
  }
}
