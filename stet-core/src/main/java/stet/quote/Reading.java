package stet.quote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import stet.name.Cast.Person;
import stet.quote.Attributed.Use;
import stet.quote.Quotation.Indirect;
import stet.quote.Quotation.Marked;
import stet.quote.Quotation.Place;
import stet.quote.Resolver.Who;
import stet.text.Span;

/** Reads an article's sentences in order and remembers who spoke last. */
final class Reading {

  /** Words before and after a quotation that are read for cues. */
  private static final int WINDOW = 80;

  /** Below this the sentence itself does not say who speaks. */
  private static final double CLEAR = .5;

  /** From this share of quotations without a cue an article is commentary. */
  private static final double COMMENTARY = .25;

  private final String text;
  private final CueReader cueReader;
  private final Uses uses;
  private final Splits splits;
  private final PhraseWords table;
  private final Resolver resolver;
  private final Optional<Person> main;
  private final List<Draft> drafts;
  private boolean commentary;

  /** The last quotation with a speaker, and its paragraph. */
  private @Nullable Draft last;

  private int lastParagraph = -10;

  Reading(String text, Cues cues, PhraseWords table, People people, List<Draft> drafts) {
    this.text = text;
    this.cueReader = new CueReader(table, cues);
    this.uses = new Uses(table);
    this.splits = new Splits(text, table, cues);
    this.table = table;
    this.resolver = new Resolver(text, people);
    this.main = people.main();
    this.drafts = drafts;
  }

  /** Reads the sentences of the article. */
  void read(List<Carrier> carriers) {
    last = null;
    lastParagraph = -10;
    collect(carriers);
    commentary = isCommentary(carriers);
    for (int i = 0; i < carriers.size(); i++) {
      if (carriers.get(i).hasQuote()) {
        sentence(carriers, i);
      }
    }
  }

  /** Reads the sentences inside a quotation, whose speaker reports what is quoted there. */
  void readInside(int parent, List<Carrier> carriers) {
    read(carriers);
    Draft outer = drafts.get(parent);
    for (Carrier carrier : carriers) {
      for (Word word : carrier.words()) {
        if (word.isQuote()) {
          nest(drafts.get(word.quote()), outer);
        }
      }
    }
  }

  private static void nest(Draft inner, Draft outer) {
    Optional<Attribution> teller = outer.speaker();
    if (teller.isEmpty()) {
      return;
    }
    Optional<Attribution> own =
        inner.speaker().filter(a -> a.explicit() && a.probability() >= CLEAR);
    boolean pronoun = own.isPresent() && inner.person == null && isSelf(own.get().name());
    inner.speakers.clear();
    if (own.isPresent() && !pronoun) {
      Attribution a = own.get();
      inner.speakers.add(
          new Attribution(a.name(), a.mention(), a.cue(), true, a.probability(), teller));
    } else {
      Attribution t = teller.get();
      inner.person = outer.person;
      inner.speakers.add(
          new Attribution(
              t.name(), t.mention(), t.cue(), false, .6 * t.probability(), t.reportedBy()));
    }
  }

  private static boolean isSelf(String pronoun) {
    return pronoun.equals("I") || pronoun.equalsIgnoreCase("we");
  }

  /** Reads each quotation's own sentence. */
  private void collect(List<Carrier> carriers) {
    for (Carrier carrier : carriers) {
      List<Word> words = carrier.words();
      for (int at = 0; at < words.size(); at++) {
        if (words.get(at).isQuote()) {
          Draft draft = drafts.get(words.get(at).quote());
          int from = Math.max(0, at - WINDOW);
          int to = Math.min(words.size(), at + WINDOW);
          draft.carrier = Carrier.of(words.subList(from, to), carrier.paragraph(), carrier.opens());
          draft.at = at - from;
          draft.evidence =
              carrier.isBare()
                  ? List.of()
                  : cueReader.read(draft.carrier.words(), draft.at, carrier.opens() && from == 0);
        }
      }
    }
  }

  private boolean isCommentary(List<Carrier> carriers) {
    int all = 0;
    int silent = 0;
    for (Carrier carrier : carriers) {
      for (Word word : carrier.words()) {
        if (word.isQuote() && !carrier.isBare()) {
          all++;
          silent += clear(drafts.get(word.quote())).isEmpty() ? 1 : 0;
        }
      }
    }
    return all > 3 && silent >= COMMENTARY * all;
  }

  private static Optional<Evidence> clear(Draft draft) {
    return draft.evidence.stream().findFirst().filter(e -> e.probability() >= CLEAR);
  }

  private void sentence(List<Carrier> carriers, int index) {
    Carrier carrier = carriers.get(index);
    @Nullable Draft before = null;
    for (int at = 0; at < carrier.words().size(); at++) {
      if (!carrier.words().get(at).isQuote()) {
        continue;
      }
      int number = carrier.words().get(at).quote();
      Draft draft = drafts.get(number);
      give(draft, carriers, index, before);
      use(draft);
      if (before != null && draft.carrier != null && isMarked(draft) && isMarked(before)) {
        int window = draft.at - (at - indexOf(carrier, before, at));
        if (window >= 0) {
          Draft first = before;
          int saved = first.at;
          first.at = window;
          if (splits.joined(first, draft, draft.carrier)) {
            draft.splitOf = OptionalInt.of(first.index);
          }
          first.at = saved;
        }
      }
      if (!draft.speakers.isEmpty() && draft.use == Use.SPEECH) {
        last = draft;
        lastParagraph = carrier.paragraph();
      }
      before = draft;
    }
  }

  private static boolean isMarked(Draft draft) {
    return draft.quotation instanceof Marked;
  }

  private int indexOf(Carrier carrier, Draft draft, int before) {
    for (int at = before - 1; at >= 0; at--) {
      Word word = carrier.words().get(at);
      if (word.isQuote() && drafts.get(word.quote()) == draft) {
        return at;
      }
    }
    return 0;
  }

  private void use(Draft draft) {
    if (!(draft.quotation instanceof Marked) || draft.carrier == null) {
      return;
    }
    boolean speaks =
        clear(draft).filter(e -> draft.person != null || isSpeaker(draft, e)).isPresent();
    String content = draft.quotation.content().in(text);
    draft.use = uses.of(content, draft.carrier.words(), draft.at, speaks, draft.evidence);
    boolean silentSplinter =
        !speaks
            && !commentary
            && !draft.carrier.isBare()
            && content.strip().split("\\s+", 7).length <= 5
            && draft.speaker().filter(Attribution::explicit).isEmpty();
    if (draft.use == Use.SPEECH && silentSplinter) {
      draft.use = Use.TERM;
    }
    if (draft.use != Use.SPEECH) {
      draft.speakers.clear();
      draft.person = null;
    }
  }

  private boolean isSpeaker(Draft draft, Evidence evidence) {
    Carrier carrier = draft.carrier;
    if (carrier == null) {
      return false;
    }
    NounPhrase np = evidence.speaker();
    Word head = carrier.words().get(np.head());
    return np.kind() != NounPhrase.Kind.NOMINAL || table.is(PhraseWords.Kind.SPEAKER, head);
  }

  /** Finds the speakers of one quotation, best first. */
  private void give(Draft draft, List<Carrier> carriers, int index, @Nullable Draft before) {
    Carrier carrier = carriers.get(index);
    for (Evidence evidence : draft.evidence) {
      if (draft.carrier != null && evidence.probability() >= .3) {
        add(draft, draft.carrier.words(), evidence, evidence.probability(), true);
      }
    }
    if (clear(draft).isEmpty() && !(draft.quotation instanceof Indirect)) {
      around(draft, carriers, index, before);
    }
    if (draft.quotation instanceof Marked && !carrier.isBare()) {
      byDefault(draft);
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
    if (!carrier.isBare()) {
      return;
    }
    boolean sameParagraph = lastParagraph == carrier.paragraph();
    if (last != null && sameParagraph) {
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
          Optional<Evidence> evidence = clear(other);
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
    draft.speakers.add(
        new Attribution(
            a.name(),
            a.mention(),
            a.cue(),
            a.explicit(),
            weight * a.probability(),
            a.reportedBy()));
  }

  /** Whom the article is about, where the sentence leaves room for it. */
  private void byDefault(Draft draft) {
    double told = draft.speakers.stream().mapToDouble(Attribution::probability).sum();
    if (main.isEmpty() || draft.speakers.size() >= 3 || told > .85) {
      return;
    }
    String name = People.nameOf(main.get());
    if (draft.speakers.stream().anyMatch(a -> a.name().equals(name))) {
      return;
    }
    double probability = Math.min(commentary ? .55 : .3, .95 - told);
    if (draft.speakers.isEmpty()) {
      draft.person = main.get();
    }
    draft.speakers.add(
        new Attribution(
            name, Optional.empty(), Optional.empty(), false, probability, Optional.empty()));
  }

  private void add(
      Draft draft, List<Word> words, Evidence e, double probability, boolean explicit) {
    @Nullable Person spoke = last == null ? null : last.person;
    Who who = resolver.who(words, e.speaker(), spoke);
    double told = draft.speakers.stream().mapToDouble(Attribution::probability).sum();
    boolean known = draft.speakers.stream().anyMatch(a -> a.name().equals(who.name()));
    double left = Math.min(probability, draft.speakers.isEmpty() ? 1 : .6 * (1 - told));
    if (known || draft.speakers.size() >= 3 || left < .02) {
      return;
    }
    Optional<Attribution> reporter =
        e.reporter()
            .map(np -> resolver.who(words, np, spoke))
            .filter(r -> !r.name().equals(who.name()))
            .map(r -> reporter(r, e.cue(), left));
    if (draft.speakers.isEmpty()) {
      draft.person = who.person();
    }
    draft.speakers.add(
        new Attribution(
            who.name(),
            Optional.of(who.mention()),
            Optional.of(e.cue()),
            explicit,
            left,
            reporter));
  }

  private static Attribution reporter(Who who, Span cue, double probability) {
    return new Attribution(
        who.name(),
        Optional.of(who.mention()),
        Optional.of(cue),
        true,
        probability,
        Optional.empty());
  }
}
