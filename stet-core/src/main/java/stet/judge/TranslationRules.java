package stet.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import stet.document.Document;
import stet.document.Passage;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.text.Numbers;
import stet.text.Stems;

/**
 * What changed the sense between two renderings, where words differ anyway: numbers, negations,
 * names, opposites. Each rule compares the whole quotation with the whole passage, and keeps silent
 * when another wording may explain the difference.
 */
final class TranslationRules {

  private final WordTables tables;

  TranslationRules(WordTables tables) {
    this.tables = tables;
  }

  /** The flags of a quotation laid beside sentences [from, to] of the source. */
  List<SenseFlag> of(Document article, Comparison c, Place place, int from, int to) {
    List<SenseFlag> flags = new ArrayList<>();
    IndexedSource source = place.source();
    int first = source.sentences().get(from).from();
    int last = source.sentences().get(to).to();
    Side side = new Side(c, source, first, last);
    number(side, flags);
    negation(side, flags);
    name(side, flags);
    if (flags.isEmpty()) {
      opposites(side, flags);
    }
    return flags;
  }

  /** Both sides' words. */
  private record Side(Comparison c, IndexedSource source, int first, int last) {
    Passage passage() {
      return Passage.of(source.source().document(), source.span(first, last - 1));
    }

    List<String> said() {
      List<String> forms = new ArrayList<>();
      for (int i = 0; i < c.pattern().size(); i++) {
        forms.add(c.pattern().words().form(i));
      }
      return forms;
    }

    List<String> found() {
      List<String> forms = new ArrayList<>();
      for (int j = first; j < last; j++) {
        forms.add(source.form(j));
      }
      return forms;
    }
  }

  private static void number(Side side, List<SenseFlag> flags) {
    Set<Double> said = numbers(side.said());
    Set<Double> found = numbers(side.found());
    Set<Double> onlySaid = new HashSet<>(said);
    onlySaid.removeAll(found);
    Set<Double> onlyFound = new HashSet<>(found);
    onlyFound.removeAll(said);
    onlySaid.remove(1.0); // "one" is often a pronoun
    onlyFound.remove(1.0);
    if (!onlySaid.isEmpty() && !onlyFound.isEmpty()) {
      flags.add(new SenseFlag.NumberChanged(print(onlySaid), print(onlyFound), side.passage()));
    }
  }

  private static Set<Double> numbers(List<String> forms) {
    Set<Double> values = new HashSet<>();
    for (String form : forms) {
      OptionalDouble value = Numbers.value(form);
      (value.isPresent() ? value : Numbers.ordinal(form)).ifPresent(values::add);
    }
    return values;
  }

  private static String print(Set<Double> numbers) {
    return String.join(
        ", ",
        numbers.stream()
            .sorted()
            .map(d -> d == Math.rint(d) ? String.valueOf(d.longValue()) : d.toString())
            .toList());
  }

  private void negation(Side side, List<SenseFlag> flags) {
    List<String> said = side.said();
    List<String> found = inPlace(side);
    long here = said.stream().filter(tables.senseWords()::isNegator).count();
    long there = found.stream().filter(tables.senseWords()::isNegator).count();
    if (here == there) {
      return;
    }
    if (here == 0 && said.stream().noneMatch(tables.senseWords()::hasNegationInside)) {
      flags.add(new SenseFlag.NegationLost("", word(found), side.passage()));
    } else if (there == 0
        && side.found().stream()
            .noneMatch(f ->
                tables.senseWords().hasNegationInside(f) || tables.senseWords().isNegator(f))) {
      flags.add(new SenseFlag.NegationAdded(word(said), "", side.passage()));
    }
  }

  // The source's words that the quotation covers, not the rest of its sentences.
  private static List<String> inPlace(Side side) {
    int from = side.first();
    int to = side.last();
    int covered = side.c().pattern().size();
    if (side.last() - side.first() > covered * 2) {
      int first = side.c().blocks().isEmpty() ? from : side.c().blocks().getFirst().sourceFrom();
      int end = side.c().blocks().isEmpty() ? to : side.c().blocks().getLast().sourceTo();
      from = Math.max(from, Math.min(first, to) - 3);
      to = Math.min(to, Math.max(end, from));
    }
    List<String> forms = new ArrayList<>();
    for (int j = from; j < to; j++) {
      forms.add(side.source().form(j));
    }
    return forms;
  }

  private String word(List<String> forms) {
    return forms.stream().filter(tables.senseWords()::isNegator).findFirst().orElse("");
  }

  private void name(Side side, List<SenseFlag> flags) {
    Comparison.Block whole =
        new Comparison.Block(
            0,
            side.c().pattern().size(),
            side.first(),
            side.last(),
            false,
            Difference.Cause.UNMARKED,
            "");
    List<String> said = NameWords.quoted(side.c(), whole);
    List<String> found = NameWords.source(side.c(), whole);
    List<String> onlySaid =
        said.stream().filter(s -> side.found().stream().noneMatch(f -> sameName(s, f))).toList();
    List<String> onlyFound =
        found.stream().filter(f -> side.said().stream().noneMatch(s -> sameName(s, f))).toList();
    if (onlySaid.size() == 1
        && onlyFound.size() == 1
        && !abbreviates(onlySaid.getFirst(), side.found())
        && !abbreviates(onlyFound.getFirst(), side.said())) {
      flags.add(
          new SenseFlag.NameChanged(onlySaid.getFirst(), onlyFound.getFirst(), side.passage()));
    }
  }

  private boolean sameName(String a, String b) {
    if (a.equals(b) || Stems.of(a).equals(Stems.of(b))) {
      return true;
    }
    int common = 0;
    Set<String> pairs = pairs(a);
    Set<String> others = pairs(b);
    for (String pair : pairs) {
      common += others.contains(pair) ? 1 : 0;
    }
    return 2.0 * common / Math.max(1, pairs.size() + others.size()) >= 0.5;
  }

  private static Set<String> pairs(String form) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < form.length(); i++) {
      pairs.add(form.substring(i, i + 2));
    }
    return pairs;
  }

  // RF for Russian Federation: each letter begins a word, in order.
  private static boolean abbreviates(String form, List<String> words) {
    if (form.length() < 2 || form.length() > 5) {
      return false;
    }
    int at = 0;
    for (String word : words) {
      if (at < form.length() && word.charAt(0) == form.charAt(at)) {
        at++;
      }
    }
    return at == form.length();
  }

  private void opposites(Side side, List<SenseFlag> flags) {
    Set<String> said = new HashSet<>(side.said());
    Set<String> found = new HashSet<>(side.found());
    for (String a : side.said()) {
      for (String b : side.found()) {
        if (!found.contains(a) && !said.contains(b) && tables.lexicon().antonyms(a, b)) {
          flags.add(new SenseFlag.SenseChanged(a, b, "opposites", side.passage()));
          return;
        }
      }
    }
  }
}
