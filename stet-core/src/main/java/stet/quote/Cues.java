package stet.quote;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import stet.text.Table;

/**
 * Words of one language that report speech, with the probability that they do.
 *
 * @param verbs "said" and its kin
 * @param nouns "answer", "claim"
 * @param phrases cues of several words: "put it"
 * @param before what stands before a speaker: "according to"
 * @param participles English forms in -ing, which borrow the subject of their sentence
 * @param openers first words of phrases and of what stands before
 * @param frames what may follow a word that reports, where there are no marks
 */
public record Cues(
    Map<String, Double> verbs,
    Map<String, Double> nouns,
    Map<String, Double> phrases,
    Map<String, Double> before,
    Set<String> participles,
    Set<String> openers,
    Frames frames) {

  public Cues {
    verbs = Collections.unmodifiableMap(new HashMap<>(verbs)); // asked for every word
    nouns = Map.copyOf(nouns);
    phrases = Map.copyOf(phrases);
    before = Map.copyOf(before);
    participles = Set.copyOf(participles);
    openers = Set.copyOf(openers);
  }

  /** A language without a table. */
  static Cues none() {
    return new Cues(Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Set.of(), Frames.none());
  }

  /** Cues of one language. */
  static Cues parse(String language, List<String> lines, List<String> frameLines) {
    Map<String, Double> verbs = new HashMap<>();
    Map<String, Double> nouns = new HashMap<>();
    Map<String, Double> phrases = new HashMap<>();
    Map<String, Double> before = new HashMap<>();
    Set<String> participles = new HashSet<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (!line.startsWith(language)) {
        continue; // each language reads all lines
      }
      List<String> head = Table.words(line.substring(0, Math.max(colon, 0)));
      if (head.size() != 3) {
        throw new IllegalArgumentException("cues: no language, kind and number in \"" + line + '"');
      }
      if (!head.get(0).equals(language)) {
        continue;
      }
      double probability = Double.parseDouble(head.get(2));
      String words = line.substring(colon + 1).strip();
      boolean english = language.equals("en");
      switch (head.get(1)) {
        case "verb" -> forms(verbs, participles, words, probability, english);
        case "noun", "writing" -> put(nouns, Table.words(words), probability);
        case "phrase" -> put(phrases, List.of(words.split(";")), probability);
        case "before" -> put(before, List.of(words.split(";")), probability);
        default -> throw new IllegalArgumentException("cues: unknown kind " + head.get(1));
      }
    }
    Set<String> openers = new HashSet<>();
    phrases.keySet().forEach(phrase -> openers.add(firstWord(phrase)));
    before.keySet().forEach(phrase -> openers.add(firstWord(phrase)));
    return new Cues(
        verbs, nouns, phrases, before, participles, openers, Frames.parse(language, frameLines));
  }

  /** The same, and every word after which unmarked speech may follow reports too. */
  Cues wide() {
    Map<String, Double> allVerbs = new HashMap<>(verbs);
    Map<String, Double> allNouns = new HashMap<>(nouns);
    Map<String, Double> allPhrases = new HashMap<>(phrases);
    Set<String> allParticiples = new HashSet<>(participles);
    frames
        .shapes()
        .forEach((word, shapes) -> {
          double probability = frames.probability().getOrDefault(word, 0.0);
          if (word.indexOf(' ') > 0) {
            if (!Frame.BEFORE.in(shapes)) {
              allPhrases.putIfAbsent(word, probability);
            }
          } else if (Frames.isVerb(shapes) || Frame.ADJECTIVE.in(shapes)) {
            allVerbs.putIfAbsent(word, probability);
            if (word.endsWith("ing")) {
              allParticiples.add(word);
            }
          } else if (!Frame.NOUNPREP.in(shapes)) {
            allNouns.putIfAbsent(word, probability);
          }
        });
    Set<String> allOpeners = new HashSet<>(openers);
    allOpeners.addAll(frames.openers());
    return new Cues(allVerbs, allNouns, allPhrases, before, allParticiples, allOpeners, frames);
  }

  /** The same with more verbs. */
  Cues with(Set<String> more, double probability) {
    Map<String, Double> all = new HashMap<>(verbs);
    more.forEach(verb -> all.putIfAbsent(verb, probability));
    return new Cues(all, nouns, phrases, before, participles, openers, frames);
  }

  /** Tells of the words of all these tables, and of the first words of phrases. */
  void words(Consumer<Set<String>> told) {
    List.of(verbs.keySet(), nouns.keySet(), openers, frames.shapes().keySet(), frames.openers())
        .forEach(told);
  }

  /** Whether a cue of several words may begin with this one. */
  boolean opensPhrase(String word) {
    return openers.contains(word);
  }

  private static String firstWord(String phrase) {
    int end = 0;
    while (end < phrase.length() && phrase.charAt(end) != ' ' && phrase.charAt(end) != ',') {
      end++;
    }
    return phrase.substring(0, end);
  }

  private static void put(Map<String, Double> map, List<String> words, double probability) {
    for (String word : words) {
      map.putIfAbsent(word.strip().toLowerCase(Locale.ROOT), probability);
    }
  }

  private static void forms(
      Map<String, Double> map,
      Set<String> participles,
      String words,
      double probability,
      boolean english) {
    for (String word : Table.words(words)) {
      if (english) {
        for (String form : EnglishVerb.forms(word)) {
          map.putIfAbsent(form, probability);
          if (form.endsWith("ing") && !form.equals("sing")) {
            participles.add(form);
          }
        }
      } else {
        map.putIfAbsent(word, probability);
      }
    }
  }
}
