package stet.models;

import java.util.Map;
import java.util.Set;
import stet.models.Morphology.Form;

/**
 * What a word means by the dictionary, all its base forms together: the facts that two words are
 * linked by. Read only when a link is asked for.
 *
 * @param senses each sense with its rank: 1 for the most frequent in its word class
 * @param family words made from this one, or this one from them
 * @param definitions the main words of its definitions, each with the definition as evidence
 * @param lacked what its definitions say is missing, each with the definition as evidence
 * @param wider the next wider senses, each with the evidence in words
 */
record Meanings(
    Map<Synset.Key, Integer> senses,
    Set<String> family,
    Map<Form, String> definitions,
    Map<String, String> lacked,
    Map<Synset.Key, String> wider) {

  Meanings {
    senses = Map.copyOf(senses);
    family = Set.copyOf(family);
    definitions = Map.copyOf(definitions);
    lacked = Map.copyOf(lacked);
    wider = Map.copyOf(wider);
  }
}
