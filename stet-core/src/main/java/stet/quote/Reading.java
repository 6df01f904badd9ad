package stet.quote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import stet.quote.Attributed.Use;
import stet.quote.Quotation.Indirect;
import stet.quote.Quotation.Marked;
import stet.quote.Quotation.Place;

/** Reads an article's sentences in order and remembers who spoke last. */
final class Reading {

  /** Words before and after a quotation that are read for cues. */
  private static final int WINDOW = 80;

  /** From this share of quotations without a cue an article is commentary. */
  private static final double COMMENTARY = .25;

  private final String text;
  private final CueReader cueReader;
  private final Uses uses;
  private final Splits splits;
  private final PhraseWords table;
  private final Giving giving;
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
    this.giving = new Giving(new Resolver(text, people), people.main());
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
          Giving.nest(drafts.get(word.quote()), outer);
        }
      }
    }
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
    return draft.evidence.stream().findFirst().filter(e -> e.probability() >= Giving.CLEAR);
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
    draft.use =
        uses.of(
            content, draft.carrier.words(), draft.at, speaks, draft.evidence, draft.person != null);
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
        add(draft, draft.carrier.words(), evidence, evidence.probability());
      }
    }
    if (clear(draft).isEmpty() && !(draft.quotation instanceof Indirect)) {
      around(draft, carriers, index, before);
    }
    if (draft.quotation instanceof Marked && !carrier.isBare()) {
      giving.byDefault(draft, commentary);
    }
  }

  private void around(Draft draft, List<Carrier> carriers, int index, @Nullable Draft before) {
    Carrier carrier = carriers.get(index);
    if (before != null && before.speaker().isPresent()) {
      Giving.repeat(draft, before, carrier.isBare() ? .9 : .78);
      return;
    }
    boolean opensSentence = carrier.words().getFirst().isQuote();
    @Nullable Carrier previous = index > 0 ? carriers.get(index - 1) : null;
    boolean near = previous != null && carrier.paragraph() - previous.paragraph() <= 1;
    if (previous != null && near && opensSentence && previous.endsInColon()) {
      Carrier lead = previous;
      cueReader.lead(lead.words()).ifPresent(e -> add(draft, lead.words(), e, .92));
      if (!draft.speakers.isEmpty()) {
        return;
      }
    }
    if (!carrier.isBare()) {
      return;
    }
    boolean sameParagraph = lastParagraph == carrier.paragraph();
    if (last != null && sameParagraph) {
      Giving.repeat(draft, last, .88);
    } else if (previous != null && previous.paragraph() == carrier.paragraph()) {
      cueReader.lead(previous.words()).ifPresent(e -> add(draft, previous.words(), e, .7));
    } else if (next(draft, carriers, index)) {
      return;
    } else if (last != null && carrier.paragraph() - lastParagraph <= 1 && isBodyOrBlock(draft)) {
      Giving.repeat(draft, last, .66);
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
            add(draft, other.carrier.words(), evidence.get(), .75);
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

  private void add(Draft draft, List<Word> words, Evidence evidence, double probability) {
    giving.add(draft, words, evidence, probability, last == null ? null : last.person);
  }
}
