package stet.models;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * WordNet 3.1 (Princeton University) as it lies in its own files: words with their senses in the
 * order of frequency, senses, irregular forms.
 */
final class Dictionary {
  private final Map<PartOfSpeech, SortedLines> index = new EnumMap<>(PartOfSpeech.class);
  private final Map<PartOfSpeech, SortedLines> data = new EnumMap<>(PartOfSpeech.class);
  private final Map<PartOfSpeech, SortedLines> exceptions = new EnumMap<>(PartOfSpeech.class);

  private Dictionary() {}

  static Dictionary open(ModelFiles files) throws IOException {
    Dictionary dictionary = new Dictionary();
    for (PartOfSpeech part : PartOfSpeech.values()) {
      dictionary.index.put(part, new SortedLines(files.buffer(part.index())));
      dictionary.data.put(part, new SortedLines(files.buffer(part.data())));
      dictionary.exceptions.put(part, new SortedLines(files.buffer(part.exceptions())));
    }
    return dictionary;
  }

  /** Whether the dictionary lists a word in a word class. */
  boolean knows(PartOfSpeech part, String word) {
    return lines(index, part).holds(word.replace(' ', '_'));
  }

  /** Whether some sense of a base form has an opposite, or leans on one that may have. */
  boolean opposes(PartOfSpeech part, String word) {
    return lines(index, part)
        .starting(word.replace(' ', '_'))
        .filter(line -> line.contains(" ! ") || line.contains(" & "))
        .isPresent();
  }

  /** The senses of a base form, the most frequent first; empty for a word it does not know. */
  List<Synset.Key> senses(PartOfSpeech part, String word) {
    return lines(index, part)
        .starting(word.replace(' ', '_'))
        .map(line -> offsets(part, line))
        .orElse(List.of());
  }

  Synset sense(Synset.Key key) {
    return Synset.parse(lines(data, key.part()).lineAt(key.offset()));
  }

  /** Base forms of an irregular form, if it is listed as one. */
  List<String> irregular(PartOfSpeech part, String word) {
    return lines(exceptions, part)
        .starting(word)
        .map(line -> List.of(line.substring(word.length() + 1).trim().split(" ")))
        .orElse(List.of());
  }

  /** {@code deploy v 2 3 @ ~ + 2 1 01151793 01382265}: the offsets stand at the end. */
  private static List<Synset.Key> offsets(PartOfSpeech part, String line) {
    String[] fields = line.trim().split(" ");
    int count = Integer.parseInt(fields[2]);
    List<Synset.Key> senses = new ArrayList<>(count);
    for (int i = fields.length - count; i < fields.length; i++) {
      senses.add(new Synset.Key(part, Integer.parseInt(fields[i])));
    }
    return List.copyOf(senses);
  }

  private static SortedLines lines(Map<PartOfSpeech, SortedLines> files, PartOfSpeech part) {
    SortedLines lines = files.get(part);
    if (lines == null) {
      throw new IllegalStateException("no file for " + part);
    }
    return lines;
  }
}
