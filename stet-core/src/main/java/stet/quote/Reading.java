package stet.quote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import stet.name.Cast.Person;
import stet.quote.Attributed.Use;
import stet.quote.Quotation.Indirect;
import stet.quote.Quotation.Marked;

/** Reads an article's sentences in order, and decides what each quotation is. */
final class Reading {

  /** Words before and after a quotation that are read for cues. */
  private static final int WINDOW = 60;

  /** From this share of quotations without a cue an article is commentary. */
  private static final double COMMENTARY = .25;

  private final String text;
  private final CueReader cueReader;

  /** Reads who is said to have said what stands without marks. */
  private final CueReader wideReader;

  private final Optional<MarkedSource> markedSource;
  private final Uses uses;
  private final Splits splits;
  private final PhraseWords table;
  private final Speakers speakers;
  private final Cues cues;
  private final List<Draft> drafts;

  /** The person the article is about, where they speak in a source. */
  private final Optional<Person> sourceSpeaker;

  private boolean commentary;

  /** Whether reported speech without marks is read, and marked words only stand beside it. */
  private boolean unmarked;

  Reading(
      Words words,
      Cues cues,
      Cues wide,
      Optional<MarkedSource> markedSource,
      People people,
      List<Draft> drafts) {
    this.text = words.text();
    this.table = words.table();
    this.markedSource = markedSource;
    this.cueReader = new CueReader(words.table(), cues, people.smallNames());
    this.wideReader = new CueReader(words.table(), wide, people.smallNames(), true);
    this.uses = new Uses(words.table());
    this.splits = new Splits(text, words.table(), cues);
    this.cues = cues;
    this.speakers = new Speakers(words, people, cueReader, drafts);
    this.drafts = drafts;
    this.sourceSpeaker = people.main().filter(people::speaksInSource);
  }

  /** Reads the sentences of the article. */
  void read(List<Carrier> carriers) {
    collect(carriers);
    commentary = isCommentary(carriers);
    speakers.begin(commentary);
    for (int i = 0; i < carriers.size(); i++) {
      if (carriers.get(i).hasQuote()) {
        sentence(carriers, i);
      }
    }
  }

  /** Reads the sentences again for what stands in them without marks. */
  void readUnmarked(List<Carrier> carriers) {
    unmarked = true;
    read(carriers);
    unmarked = false;
  }

  private boolean isRead(Word word) {
    return word.isQuote() && (!unmarked || drafts.get(word.quote()).quotation instanceof Indirect);
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

  /**
   * A quotation inside another: its own speaker, told by the outer one; else whoever speaks in the
   * source, told by the outer one; else the outer one.
   */
  private void nest(Draft inner, Draft outer) {
    Optional<Attribution> teller = outer.speaker();
    if (teller.isEmpty()) {
      return;
    }
    Optional<Attribution> own =
        inner.speaker().filter(a -> a.explicit() && a.probability() >= Draft.CLEAR);
    boolean pronoun = own.isPresent() && inner.person == null && isSelf(own.get().name());
    inner.speakers.clear();
    if (own.isPresent() && !pronoun) {
      Attribution a = own.get();
      inner.speakers.add(
          new Attribution(
              a.name(), a.naming(), a.mention(), a.cue(), true, a.probability(), teller));
    } else if (sourceSpeaker.isPresent() && !sourceSpeaker.get().equals(outer.person)) {
      String name = People.nameOf(sourceSpeaker.get());
      inner.person = sourceSpeaker.get();
      inner.speakers.add(
          new Attribution(
              name,
              Attribution.Naming.NAME,
              Optional.empty(),
              Optional.empty(),
              false,
              Draft.CLEAR,
              teller));
      inner.speakers.add(less(teller.get(), .3));
    } else {
      inner.person = outer.person;
      inner.speakers.add(less(teller.get(), .6));
    }
  }

  /** The same speaker, less surely. */
  private static Attribution less(Attribution a, double weight) {
    return a.as(false, weight * a.probability());
  }

  private static boolean isSelf(String pronoun) {
    return pronoun.equals("I") || pronoun.equalsIgnoreCase("we");
  }

  /** Reads each quotation's own sentence. */
  private void collect(List<Carrier> carriers) {
    for (Carrier carrier : carriers) {
      List<Word> words = carrier.hasQuote() ? carrier.words() : List.of();
      for (int at = 0; at < words.size(); at++) {
        if (isRead(words.get(at))) {
          Draft draft = drafts.get(words.get(at).quote());
          boolean whole = words.size() <= WINDOW + WINDOW;
          int from = whole ? 0 : Math.max(0, at - WINDOW);
          int to = whole ? words.size() : Math.min(words.size(), at + WINDOW);
          draft.carrier =
              whole
                  ? carrier
                  : Carrier.of(words.subList(from, to), carrier.paragraph(), carrier.opens());
          draft.at = at - from;
          List<Word> around = draft.carrier.words();
          markedSource.ifPresent(source -> source.tell(draft, around));
          draft.evidence =
              carrier.isBare()
                  ? List.of()
                  : evidence(draft, draft.carrier.words(), carrier.opens() && from == 0);
        }
      }
    }
  }

  private List<Evidence> evidence(Draft draft, List<Word> words, boolean opens) {
    return draft.quotation instanceof Indirect said && said.cue().isPresent()
        ? wideReader.read(words, draft.at, said.cue().get(), opens)
        : cueReader.read(words, draft.at, opens);
  }

  private boolean isCommentary(List<Carrier> carriers) {
    int all = 0;
    int silent = 0;
    for (Carrier carrier : carriers) {
      boolean counts = carrier.hasQuote() && !carrier.isBare();
      for (Word word : counts ? carrier.words() : List.<Word>of()) {
        if (isRead(word)) {
          all++;
          silent += drafts.get(word.quote()).clear().isEmpty() ? 1 : 0;
        }
      }
    }
    return all > 3 && silent >= COMMENTARY * all;
  }

  private void sentence(List<Carrier> carriers, int index) {
    Carrier carrier = carriers.get(index);
    @Nullable Draft before = null;
    for (int at = 0; at < carrier.words().size(); at++) {
      if (!isRead(carrier.words().get(at))) {
        continue;
      }
      int number = carrier.words().get(at).quote();
      Draft draft = drafts.get(number);
      speakers.give(draft, carriers, index, before);
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
        speakers.spoke(draft, carrier.paragraph());
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
        draft.clear().filter(e -> draft.person != null || isSpeaker(draft, e)).isPresent();
    String content = draft.quotation.content().in(text);
    draft.use =
        uses.of(
            content, draft.carrier.words(), draft.at, speaks, draft.evidence, draft.person != null);
    boolean silentSplinter =
        !speaks
            && !opensSpeech(draft)
            && !(commentary && sourceSpeaker.isPresent())
            && !draft.carrier.isBare()
            && !Uses.isSentence(content)
            && Words.parts(content, 7).size() <= 5
            && draft.speaker().filter(Attribution::explicit).isEmpty();
    if (draft.use == Use.SPEECH && silentSplinter) {
      draft.use = Use.TERM;
    }
    if (draft.use != Use.SPEECH) {
      draft.speakers.clear();
      draft.person = null;
    }
  }

  /** "“The lamp is out,” says warden": a verb of saying right behind the sentence's first words. */
  private boolean opensSpeech(Draft draft) {
    if (draft.carrier == null || draft.at > 0) {
      return false;
    }
    List<Word> words = draft.carrier.words();
    int next = 1;
    while (next < words.size() && !words.get(next).isWord() && !words.get(next).isQuote()) {
      next++;
    }
    boolean several = draft.quotation.content().in(text).strip().indexOf(' ') > 0;
    return several
        && next < words.size()
        && cues.verbs().getOrDefault(words.get(next).lower(), 0.0) >= .9;
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
}
