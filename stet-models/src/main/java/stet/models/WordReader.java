package stet.models;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.models.Morphology.Form;
import stet.models.Synset.Relation;

/**
 * Looks up one word in all its base forms and gathers what the lexicon needs.
 *
 * <p>Relations are named by WordNet's signs (wninput(5WN)): {@code +} made from, {@code \} belongs
 * to, {@code <} participle of, {@code @} is a kind of, {@code &} is like, {@code !} is the opposite
 * of.
 */
final class WordReader {
  private static final Set<String> MADE_FROM = Set.of("+", "\\", "<");

  /** Definitions of rarer senses of a word are not read: too far-fetched. */
  private static final int DEFINED_SENSES = 3;

  /** Rarer senses are not followed to wider words, nor to the opposites of those. */
  private static final int KIND_SENSES = 2;

  /** With more hyponyms than this a sense is too wide to stand for any of them: move, change. */
  private static final int MOST_KINDS = 40;

  private final Dictionary dictionary;
  private final WordLists lists;
  private final Morphology morphology;
  private final Antonyms antonyms = Antonyms.read();

  WordReader(Dictionary dictionary, WordLists lists) {
    this.dictionary = dictionary;
    this.lists = lists;
    this.morphology = new Morphology(dictionary, lists);
  }

  /** Opposites that the dictionary lacks, and those that change nothing. */
  Antonyms antonyms() {
    return antonyms;
  }

  /** A word with its base forms and opposites. */
  Word read(String word) {
    Set<Form> forms = morphology.forms(word);
    Set<String> lemmas = new LinkedHashSet<>();
    lemmas.add(word);
    Set<String> opposites = new HashSet<>();
    for (Form form : forms) {
      lemmas.add(form.lemma());
      if (!lists.isGrammar(form.lemma()) && dictionary.opposes(form.part(), form.lemma())) {
        List<Synset.Key> senses = dictionary.senses(form.part(), form.lemma());
        for (int i = 0; i < senses.size(); i++) {
          addOpposites(form.lemma(), dictionary.sense(senses.get(i)), i + 1, opposites);
        }
      }
    }
    return new Word(lemmas, forms, opposites);
  }

  private void addOpposites(String lemma, Synset sense, int rank, Set<String> opposites) {
    int number = sense.numberOf(lemma);
    for (Relation relation : sense.relations()) {
      if (relation.symbol().equals("!") && relation.source() == number) {
        opposites.add(target(relation));
      } else if (relation.symbol().equals("&") && sense.satellite() && rank <= KIND_SENSES) {
        for (Relation other : dictionary.sense(relation.to()).relations()) {
          if (other.symbol().equals("!")) {
            opposites.add(target(other));
          }
        }
      }
    }
  }

  private String target(Relation relation) {
    Synset other = dictionary.sense(relation.to());
    return other.words().get(Math.max(relation.target(), 1) - 1);
  }

  /** All else that the dictionary says about a word. */
  Meanings meanings(Word word) {
    Facts facts = new Facts();
    for (Form form : word.forms()) {
      if (!lists.isGrammar(form.lemma())) {
        List<Synset.Key> senses = dictionary.senses(form.part(), form.lemma());
        for (int i = 0; i < senses.size(); i++) {
          facts.add(form, dictionary.sense(senses.get(i)), i + 1);
        }
      }
    }
    return new Meanings(facts.senses, facts.family, facts.definitions, facts.lacked, facts.wider);
  }

  /** The definition of a sense, without examples. */
  String definition(Synset.Key sense) {
    return Definition.of(dictionary.sense(sense).gloss());
  }

  /** The facts as they come in, sense by sense. */
  private final class Facts {
    final Map<Synset.Key, Integer> senses = new HashMap<>();
    final Set<String> family = new HashSet<>();
    final Map<Form, String> definitions = new HashMap<>();
    final Map<String, String> lacked = new HashMap<>();
    final Map<Synset.Key, String> wider = new HashMap<>();

    void add(Form form, Synset sense, int rank) {
      senses.merge(sense.key(), rank, Math::min);
      if (rank <= DEFINED_SENSES) {
        String definition = Definition.of(sense.gloss());
        for (String main :
            Definition.mainWords(
                definition, form.part(), dictionary::knows, lists.general(form.part()))) {
          definitions.putIfAbsent(new Form(form.part(), main), form.lemma() + ": " + definition);
        }
        for (String missing : Definition.lacked(definition, dictionary::knows)) {
          lacked.putIfAbsent(missing, form.lemma() + ": " + definition);
        }
      }
      for (Relation relation : sense.relations()) {
        add(form.lemma(), sense, rank, relation);
      }
    }

    private void add(String lemma, Synset sense, int rank, Relation relation) {
      int number = sense.numberOf(lemma);
      if (MADE_FROM.contains(relation.symbol()) && relation.source() == number) {
        family.add(target(relation));
      } else if (relation.symbol().equals("@") && rank <= KIND_SENSES) {
        Synset kind = dictionary.sense(relation.to());
        if (kind.kinds() <= MOST_KINDS) {
          wider.putIfAbsent(kind.key(), lemma + " is a kind of " + String.join(", ", kind.words()));
        }
      } else if (relation.symbol().equals("&") && sense.satellite() && rank <= KIND_SENSES) {
        Synset head = dictionary.sense(relation.to());
        wider.putIfAbsent(head.key(), lemma + " is like " + String.join(", ", head.words()));
      }
    }
  }
}
