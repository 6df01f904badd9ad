package stet.models;

import java.util.Set;
import stet.models.Morphology.Form;

/**
 * A word as the dictionary knows it, all its base forms together.
 *
 * @param lemmas the word and its base forms
 * @param forms the base forms with their word classes
 * @param opposites the words listed as its opposites
 */
record Word(Set<String> lemmas, Set<Form> forms, Set<String> opposites) {

  Word {
    lemmas = Set.copyOf(lemmas);
    forms = Set.copyOf(forms);
    opposites = Set.copyOf(opposites);
  }
}
