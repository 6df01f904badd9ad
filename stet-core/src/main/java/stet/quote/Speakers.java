package stet.quote;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stet.name.Cast.Person;
import stet.quote.Quotation.Indirect;
import stet.quote.Quotation.Marked;
import stet.quote.Quotation.Place;
import stet.quote.Resolver.Who;
import stet.text.Span;

/**
 * Finds the speakers of quotations in the order of the text, and remembers who spoke last: by the
 * sentence, by what stands before it, by whom the article is about.
 */
final class Speakers {

  private final Words words;
  private final CueReader cueReader;
  private final Resolver resolver;
  private final Optional<Person> main;
  private final List<Draft> drafts;
  private boolean commentary;

  /** The last quotation with a speaker, and its paragraph. */
  private @Nullable Draft last;

  private int lastParagraph = -10;

  Speakers(Words words, People people, CueReader cueReader, List<Draft> drafts) {
    this.words = words;
    this.cueReader = cueReader;
    this.resolver = new Resolver(words.text(), people);
    this.main = people.main();
    this.drafts = drafts;
  }

  /** Forgets who spoke. */
  void begin(boolean commentary) {
    this.commentary = commentary;
    last = null;
    lastParagraph = -10;
  }

  /** Remembers who spoke. */
  void spoke(Draft draft, int paragraph) {
    last = draft;
    lastParagraph = paragraph;
  }

  /** Finds the speakers of one quotation, best first. */
  void give(Draft draft, List<Carrier> carriers, int index, @Nullable Draft before) {
    Carrier carrier = carriers.get(index);
    if (draft.source.isPresent() && draft.sourceCue.isPresent()) {
      bySource(draft, draft.source.get(), draft.sourceCue.get());
      return;
    }
    boolean untold = draft.quotation instanceof Indirect said && said.cue().isEmpty();
    if (untold && last != null && carrier.paragraph() - lastParagraph <= 1) {
      repeat(draft, last, .85); // "Er sei alt.": a form of the verb that goes on reporting
      return;
    }
    for (Evidence evidence : draft.evidence) {
      if (draft.carrier != null && evidence.probability() >= .3) {
        add(draft, draft.carrier.words(), evidence, evidence.probability(), true);
      }
    }
    if (draft.clear().isEmpty() && !(draft.quotation instanceof Indirect)) {
      around(draft, carriers, index, before);
    }
    if (draft.quotation instanceof Marked && !carrier.isBare()) {
      byDefault(draft);
    }
  }

  private void bySource(Draft draft, Span source, Span cue) {
    List<Word> named = words.of(source, List.of());
    if (!named.isEmpty()) {
      NounPhrase np =
          NounPhrases.phrase(named, 0, named.size(), named.size() - 1, ClauseSpeaker.kind(named));
      // Words in marks are no surer to be speech because the sentence has a subject.
      boolean explicit =
          draft.quotation instanceof Indirect
              || (!draft.evidence.isEmpty() && draft.evidence.getFirst().probability() >= .3);
      add(draft, named, Evidence.of(np, cue, .92), .92, explicit);
    }
  }

  private void around(Draft draft, List<Carrier> carriers, int index, @Nullable Draft before) {
    Carrier carrier = carriers.get(index);
    if (before != null && before.speaker().isPresent()) {
      repeat(draft, before, carrier.isBare() ? .9 : .78);
      return;
    }
    boolean opensSentence = carrier.words().getFirst().isQuote();
    @Nullable Carrier previous = index > 0 ? carriers.get(index - 1) : null;
    boolean near = previous != null && carrier.paragraph() - previous.paragraph() <= 1;
    if (previous != null && near && opensSentence && previous.endsInColon()) {
      Carrier lead = previous;
      cueReader.lead(lead.words()).ifPresent(e -> add(draft, lead.words(), e, .92, true));
      if (!draft.speakers.isEmpty()) {
        return;
      }
    }
    boolean sameParagraph = lastParagraph == carrier.paragraph();
    if (!carrier.isBare()) {
      if (last != null && sameParagraph && opensSentence) {
        repeat(draft, last, .8); // "“A,” X said. “B” and so on."
      }
      return;
    }
    Optional<Evidence> teller =
        previous != null && near && !previous.hasQuote()
            ? cueReader.told(previous.words())
            : Optional.empty();
    if (previous != null && teller.isPresent()) {
      add(draft, previous.words(), teller.get(), sameParagraph ? .85 : .75, true);
    } else if (last != null && sameParagraph) {
      repeat(draft, last, .88);
    } else if (previous != null && previous.paragraph() == carrier.paragraph()) {
      cueReader.lead(previous.words()).ifPresent(e -> add(draft, previous.words(), e, .7, true));
    } else if (next(draft, carriers, index)) {
      return;
    } else if (last != null && carrier.paragraph() - lastParagraph <= 1 && isBodyOrBlock(draft)) {
      repeat(draft, last, .66);
    }
  }

  /** "“A.” “B,” X said.": what follows in the paragraph tells. */
  private boolean next(Draft draft, List<Carrier> carriers, int index) {
    for (int i = index + 1; i < carriers.size() && i <= index + 2; i++) {
      Carrier carrier = carriers.get(i);
      if (carrier.paragraph() != carriers.get(index).paragraph()) {
        return false;
      }
      for (Word word : carrier.words()) {
        if (word.isQuote()) {
          Draft other = drafts.get(word.quote());
          Optional<Evidence> evidence = other.clear();
          if (evidence.isPresent() && other.carrier != null) {
            add(draft, other.carrier.words(), evidence.get(), .75, true);
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isBodyOrBlock(Draft draft) {
    return draft.quotation instanceof Marked m
        && (m.place() == Place.BODY || m.place() == Place.BLOCK || m.place() == Place.DASH);
  }

  /** The same speaker as another quotation. */
  private static void repeat(Draft draft, Draft other, double weight) {
    Attribution a = other.speakers.getFirst();
    draft.person = other.person;
    draft.speakers.add(a.as(a.explicit(), weight * a.probability()));
  }

  /** Whom the article is about, where the sentence leaves room for it. */
  private void byDefault(Draft draft) {
    double told = draft.told();
    if (main.isEmpty() || draft.speakers.size() >= 3 || told > .85) {
      return;
    }
    String name = People.nameOf(main.get());
    if (draft.isTold(name)) {
      return;
    }
    double probability = Math.min(commentary ? .55 : .3, .95 - told);
    if (draft.speakers.isEmpty()) {
      draft.person = main.get();
    }
    draft.speakers.add(
        new Attribution(
            name,
            Attribution.Naming.NAME,
            Optional.empty(),
            Optional.empty(),
            false,
            probability,
            Optional.empty()));
  }

  private void add(
      Draft draft, List<Word> words, Evidence e, double probability, boolean explicit) {
    @Nullable Person spoke = last == null ? null : last.teller == null ? last.person : last.teller;
    Who who = resolver.who(words, e.speaker(), spoke);
    double told = draft.told();
    boolean known = draft.isTold(who.name());
    double left = Math.min(probability, draft.speakers.isEmpty() ? 1 : .6 * (1 - told));
    if (known || draft.speakers.size() >= 3 || left < .02) {
      return;
    }
    Optional<Who> outer =
        e.reporter()
            .map(np -> resolver.who(words, np, spoke))
            .filter(r -> !r.name().equals(who.name()));
    Optional<Attribution> reporter = outer.map(r -> reporter(r, e.cue(), left));
    if (draft.speakers.isEmpty()) {
      draft.person = who.person();
      draft.teller = outer.map(Who::person).orElse(null);
    }
    draft.speakers.add(
        new Attribution(
            who.name(),
            who.naming(),
            Optional.of(who.mention()),
            Optional.of(e.cue()),
            explicit,
            left,
            reporter));
  }

  private static Attribution reporter(Who who, Span cue, double probability) {
    return new Attribution(
        who.name(),
        who.naming(),
        Optional.of(who.mention()),
        Optional.of(cue),
        true,
        probability,
        Optional.empty());
  }
}
