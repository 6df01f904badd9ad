package stet.judge.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import stet.document.Document;
import stet.document.Reading;
import stet.judge.EditionFlag;
import stet.judge.Flag;
import stet.judge.Judged;
import stet.judge.Wording;
import stet.judge.compare.Patterns;
import stet.judge.dossier.EditionRules;
import stet.judge.place.Aliases;
import stet.judge.place.Searched;
import stet.judge.words.Expectation;
import stet.quote.Attributed;
import stet.quote.Attribution;

/** Says of a quotation that no source has why that is: no speech, not checked, or not found. */
final class UnplacedJudge {

  private final Document article;
  private final List<Searched> sources;
  private final List<Reading.Unreadable> unreadable;
  private final Aliases aliases;

  UnplacedJudge(Document article, List<Searched> sources, List<Reading.Unreadable> unreadable) {
    this.article = article;
    this.sources = sources;
    this.unreadable = unreadable;
    this.aliases = new Aliases(article, sources);
  }

  /**
   * @param words number of the speaker's words in it
   * @param notFound asked only where the words should have been found: looks for the nearest places
   */
  Judged of(Attributed quotation, int words, Supplier<Wording.NotFound> notFound) {
    if (sources.isEmpty() && unreadable.isEmpty()) {
      return notChecked("no source was given");
    }
    boolean attributed = quotation.speaker().filter(Attribution::explicit).isPresent();
    return switch (quotation.use()) {
      case NAME -> name(quotation);
      case TERM -> attributed ? searched(words, notFound) : term();
      case SPEECH -> searched(words, notFound);
    };
  }

  private Judged name(Attributed quotation) {
    Optional<Aliases.Alias> alias = aliases.of(quotation.quotation().span());
    return without(
        new Wording.NotAQuotation(
            Wording.NotAQuotation.Kind.NAME,
            alias.map(Aliases.Alias::name),
            alias.map(Aliases.Alias::passage)));
  }

  private static Judged term() {
    return without(
        new Wording.NotAQuotation(
            Wording.NotAQuotation.Kind.TERM, Optional.empty(), Optional.empty()));
  }

  private Judged searched(int words, Supplier<Wording.NotFound> notFound) {
    if (!unreadable.isEmpty()) {
      return notChecked("not found in what could be read; " + unreadable.getFirst().sentence());
    }
    if (sources.stream().allMatch(s -> s.expectation() == Expectation.OTHER_LANGUAGE)) {
      return notChecked("the source is in another language and no translation is at hand");
    }
    List<Flag> flags = new ArrayList<>();
    sources.forEach(s ->
        flags.addAll(EditionRules.of(s.index().source(), EditionRules.day(article), List.of())));
    if (words <= Patterns.SHORT) {
      flags.add(new EditionFlag.Short(words, 0));
    }
    return new Judged(notFound.get(), Optional.empty(), flags);
  }

  private static Judged notChecked(String why) {
    return without(new Wording.NotChecked(why));
  }

  private static Judged without(Wording wording) {
    return new Judged(wording, Optional.empty(), List.of());
  }
}
