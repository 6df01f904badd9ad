package stet.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stet.locate.LexicalLink;
import stet.locate.LexicalLink.Kind;
import stet.locate.Lexicon;

/**
 * The English lexicon: WordNet 3.1 (Princeton University; Miller, WordNet: a lexical database for
 * English, 1995) for senses, definitions and opposites, and a table of Stet's own for the everyday
 * opposites that WordNet lacks.
 *
 * <p>Reads nothing before the first question. Precision comes first, since what is linked here is
 * printed as evidence: rare senses do not count, and opposites are never linked.
 */
final class WordNetLexicon implements Lexicon {
  /** Two words are synonyms only in a sense that is among the first so many of both. */
  private static final int SHARED_SENSES = 4;

  /** A word is the wider one only in a sense that is among its first so many. */
  private static final int WIDE_SENSES = 2;

  /** Letters that two words of one family share at their beginning. */
  private static final int FAMILY_PREFIX = 4;

  /** Words remembered, some kB each. */
  private static final int REMEMBERED = 4_000;

  private final ModelFiles files;
  private final Map<String, Word> words = new LinkedHashMap<>(64, 0.75f, true);
  private final Map<String, Meanings> meanings = new LinkedHashMap<>(64, 0.75f, true);
  private @Nullable WordReader reader;

  WordNetLexicon(ModelFiles files) {
    this.files = files;
  }

  @Override
  public Optional<LexicalLink> link(String a, String b) {
    Word first = word(a);
    Word second = word(b);
    if (shareOne(first.lemmas(), second.lemmas())) {
      return Optional.of(
          new LexicalLink(Kind.SAME_LEMMA, a.equals(b) ? a : a + " and " + b + ": one word"));
    }
    Meanings here = meanings(a, first);
    Meanings there = meanings(b, second);
    Optional<LexicalLink> link =
        family(a, first, here, b, second, there)
            .or(() -> synonym(a, here, b, there))
            .or(() -> gloss(here, second))
            .or(() -> gloss(there, first))
            .or(() -> wider(here, there))
            .or(() -> wider(there, here));
    return link.isPresent() && (antonyms(first, second) || compoundAntonyms(a, b))
        ? Optional.empty()
        : link;
  }

  @Override
  public boolean antonyms(String a, String b) {
    return antonyms(word(a), word(b)) || compoundAntonyms(a, b);
  }

  @Override
  public Optional<LexicalLink> lacks(String word, String missing) {
    Map<String, String> lacked = meanings(word, word(word)).lacked();
    return word(missing).lemmas().stream()
        .filter(lacked::containsKey)
        .sorted()
        .findFirst()
        .map(lemma -> new LexicalLink(Kind.GLOSS, lacked.getOrDefault(lemma, lemma)));
  }

  @Override
  public Set<String> lemmas(String word) {
    return word(word).lemmas();
  }

  private boolean antonyms(Word a, Word b) {
    Antonyms table = reader().antonyms();
    return !shareOne(a.lemmas(), b.lemmas())
        && !table.exchangeable(a.lemmas(), b.lemmas())
        && (shareOne(a.opposites(), b.lemmas())
            || shareOne(b.opposites(), a.lemmas())
            || table.opposed(a.lemmas(), b.lemmas()));
  }

  /**
   * High-frequency and low-frequency: opposites when one of the parts is, and the rest the same.
   */
  private boolean compoundAntonyms(String a, String b) {
    List<String> first = List.of(a.split("-"));
    List<String> second = List.of(b.split("-"));
    int differing = -1;
    for (int i = 0; i < first.size() && first.size() == second.size(); i++) {
      if (!first.get(i).equals(second.get(i))) {
        if (differing >= 0) {
          return false;
        }
        differing = i;
      }
    }
    return first.size() > 1
        && differing >= 0
        && antonyms(word(first.get(differing)), word(second.get(differing)));
  }

  /** Degrade and degradation; pragmatist and pragmatic, both made from pragmatism. */
  private static Optional<LexicalLink> family(
      String a, Word first, Meanings here, String b, Word second, Meanings there) {
    boolean direct =
        shareOne(here.family(), second.lemmas()) || shareOne(there.family(), first.lemmas());
    boolean overOneWord = sameBeginning(a, b) && shareOne(here.family(), there.family());
    return direct || overOneWord
        ? Optional.of(new LexicalLink(Kind.DERIVED, a + ", " + b + ": one word family"))
        : Optional.empty();
  }

  // The three questions below are asked of every pair of words, and nearly always answered no:
  // hence loops over the few facts on one side, and no streams.

  private Optional<LexicalLink> synonym(String a, Meanings first, String b, Meanings second) {
    boolean fewer = first.senses().size() <= second.senses().size();
    Map<Synset.Key, Integer> few = fewer ? first.senses() : second.senses();
    Map<Synset.Key, Integer> many = fewer ? second.senses() : first.senses();
    Synset.@Nullable Key least = null;
    for (Map.Entry<Synset.Key, Integer> sense : few.entrySet()) {
      Synset.Key key = sense.getKey();
      if (sense.getValue() <= SHARED_SENSES
          && many.getOrDefault(key, Integer.MAX_VALUE) <= SHARED_SENSES
          && (least == null || Synset.Key.ORDER.compare(key, least) < 0)) {
        least = key;
      }
    }
    return least == null
        ? Optional.empty()
        : Optional.of(
            new LexicalLink(Kind.SYNONYM, a + ", " + b + ": " + reader().definition(least)));
  }

  private static Optional<LexicalLink> gloss(Meanings defined, Word other) {
    @Nullable String least = null;
    for (Morphology.Form form : other.forms()) {
      String evidence = defined.definitions().get(form);
      if (evidence != null && (least == null || evidence.compareTo(least) < 0)) {
        least = evidence;
      }
    }
    return Optional.ofNullable(least).map(evidence -> new LexicalLink(Kind.GLOSS, evidence));
  }

  private static Optional<LexicalLink> wider(Meanings narrow, Meanings wide) {
    Map.@Nullable Entry<Synset.Key, String> least = null;
    for (Map.Entry<Synset.Key, String> sense : narrow.wider().entrySet()) {
      if (wide.senses().getOrDefault(sense.getKey(), Integer.MAX_VALUE) <= WIDE_SENSES
          && (least == null || Synset.Key.ORDER.compare(sense.getKey(), least.getKey()) < 0)) {
        least = sense;
      }
    }
    return Optional.ofNullable(least).map(e -> new LexicalLink(Kind.HYPERNYM, e.getValue()));
  }

  private static boolean sameBeginning(String a, String b) {
    return a.length() >= FAMILY_PREFIX && a.regionMatches(0, b, 0, FAMILY_PREFIX);
  }

  private static boolean shareOne(Set<String> a, Set<String> b) {
    for (String word : a) {
      if (b.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private Word word(String word) {
    synchronized (words) {
      return remembered(words, word, () -> reader().read(withoutPossessive(word)));
    }
  }

  private Meanings meanings(String form, Word word) {
    synchronized (words) {
      return remembered(meanings, form, () -> reader().meanings(word));
    }
  }

  private static <T> T remembered(Map<String, T> map, String word, Supplier<T> reading) {
    T known = map.get(word);
    if (known == null) {
      known = reading.get();
      map.put(word, known);
      if (map.size() > REMEMBERED) {
        map.remove(map.keySet().iterator().next());
      }
    }
    return known;
  }

  /** The minister's is a form of minister. */
  private static String withoutPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("\u2019s")
        ? word.substring(0, word.length() - 2)
        : word;
  }

  private WordReader reader() {
    synchronized (words) {
      WordReader open = reader;
      if (open == null) {
        open = open(files);
        reader = open;
      }
      return open;
    }
  }

  private static WordReader open(ModelFiles files) {
    try {
      return new WordReader(Dictionary.open(files), WordLists.read());
    } catch (IOException e) {
      throw new UncheckedIOException("the dictionary cannot be read: " + e.getMessage(), e);
    }
  }
}
