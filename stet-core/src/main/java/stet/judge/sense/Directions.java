package stet.judge.sense;

import java.util.List;
import java.util.Set;
import stet.judge.SenseFlag;
import stet.judge.compare.Comparison;
import stet.text.FunctionWords;

/** From where and to where: whether the two were turned round. */
final class Directions {

  /** Words that say from where, and those that say where to, language by language. */
  private static final List<Set<String>> FROM =
      List.of(
          Set.of("from"), Set.of("von", "vom"), Set.of("из", "с", "от"), Set.of("з", "із", "від"));

  private static final List<Set<String>> TO =
      List.of(
          Set.of("to", "into"),
          Set.of("nach", "zu", "zum", "zur"),
          Set.of("в", "на", "до", "к"),
          Set.of("до", "в", "у", "на"));

  private final FunctionWords functionWords;

  Directions(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /** Whether a phrase keeps its own from or to: then its place in the sentence says nothing. */
  static boolean opens(List<String> forms) {
    return FROM.stream().anyMatch(s -> s.contains(forms.getFirst()))
        || TO.stream().anyMatch(s -> s.contains(forms.getFirst()));
  }

  /** From the island to the town, from the town to the island: adds the flag. */
  void of(Comparison c, Set<SenseFlag> flags) {
    int from = c.blocks().getFirst().sourceFrom();
    int end = c.blocks().getLast().sourceTo();
    if (from < 0 || end <= from) {
      return;
    }
    int to = c.source().sentences().get(c.source().sentenceAt(end - 1)).to();
    List<String> said = c.quotedForms();
    List<String> found = List.of();
    for (int language = 0; language < FROM.size(); language++) {
      String hereFrom = after(said, FROM.get(language));
      if (hereFrom.isEmpty()) {
        continue;
      }
      String hereTo = after(said, TO.get(language));
      found = found.isEmpty() ? c.sourceForms(from, to) : found;
      String thereFrom = after(found, FROM.get(language));
      String thereTo = after(found, TO.get(language));
      boolean turned = hereFrom.equals(thereTo) && hereTo.equals(thereFrom);
      if (turned
          && !hereFrom.equals(hereTo)
          && flags.stream().noneMatch(f -> f instanceof SenseFlag.RolesExchanged)) {
        flags.add(
            new SenseFlag.RolesExchanged(
                hereFrom + " … " + hereTo,
                thereFrom + " … " + thereTo,
                c.source().passage(c.source().span(from, to - 1))));
      }
    }
  }

  // The first content word after the only one of these little words; empty if there is none.
  private String after(List<String> forms, Set<String> little) {
    String found = "";
    for (int i = 0; i < forms.size(); i++) {
      if (little.contains(forms.get(i))) {
        int at = i + 1;
        while (at < forms.size() && at < i + 4 && functionWords.contains(forms.get(at))) {
          at++;
        }
        if (at < forms.size() && !functionWords.contains(forms.get(at))) {
          if (!found.isEmpty()) {
            return "";
          }
          found = forms.get(at);
        }
      }
    }
    return found;
  }
}
