package stet.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import stet.text.Table;
import stet.text.WordBits;

/**
 * The words of one language after which reported speech without marks may follow, and in which
 * shape it follows them.
 *
 * @param shapes words and phrases in small letters, each with the bits of its {@link Frame}s
 * @param probability how surely such a word reports; the highest where several lines name it
 * @param openers first words of phrases
 * @param bits the shapes again, to be asked for every word
 */
record Frames(
    Map<String, Integer> shapes,
    Map<String, Double> probability,
    Set<String> openers,
    WordBits bits) {

  Frames {
    shapes = Map.copyOf(shapes);
    probability = Map.copyOf(probability);
    openers = Set.copyOf(openers);
  }

  private Frames(
      Map<String, Integer> shapes, Map<String, Double> probability, Set<String> openers) {
    this(shapes, probability, openers, WordBits.of(shapes));
  }

  static Frames none() {
    return new Frames(Map.of(), Map.of(), Set.of());
  }

  /** The lines of one language. */
  static Frames parse(String language, List<String> lines) {
    Map<String, Integer> shapes = new HashMap<>();
    Map<String, Double> probability = new HashMap<>();
    Set<String> openers = new HashSet<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (!line.startsWith(language)) {
        continue; // each language reads all lines
      }
      List<String> head = Table.words(line.substring(0, Math.max(colon, 0)));
      if (head.size() != 3) {
        throw new IllegalArgumentException(
            "frames: no language, kind and number in \"" + line + '"');
      }
      if (!head.get(0).equals(language)) {
        continue;
      }
      Frame frame = Frame.valueOf(head.get(1).toUpperCase(Locale.ROOT));
      boolean inflects = language.equals("en") && (frame.bit() & Frame.VERBS) != 0;
      for (String entry : Table.words(line.substring(colon + 1))) {
        for (String form : forms(entry, inflects)) {
          shapes.merge(form, frame.bit(), (a, b) -> a | b);
          probability.merge(form, Double.valueOf(head.get(2)), Math::max);
          int space = form.indexOf(' ');
          if (space > 0) {
            openers.add(form.substring(0, space));
          }
        }
      }
    }
    shapes.values().removeIf(Frame.NEVER::in);
    return new Frames(shapes, probability, openers);
  }

  private static Set<String> forms(String entry, boolean inflects) {
    int plus = entry.indexOf('+');
    String verb = plus < 0 ? entry : entry.substring(0, plus);
    String rest = plus < 0 ? "" : entry.substring(plus).replace('+', ' ');
    Set<String> forms = new HashSet<>();
    for (String form : inflects ? EnglishVerb.forms(verb) : Set.of(verb)) {
      forms.add(form + rest);
    }
    return forms;
  }

  boolean isEmpty() {
    return shapes.isEmpty();
  }

  /** The shapes of a word or phrase as bits; 0 where it does not report. */
  int of(String word) {
    return bits.of(word);
  }

  boolean opensPhrase(String word) {
    return openers.contains(word);
  }

  static boolean isVerb(int shapes) {
    return (shapes & Frame.VERBS) != 0;
  }
}
