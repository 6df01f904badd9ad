package stet.index;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Libraries of made-up words, a few of them said all the time and most of them seldom. */
final class Speeches {

  private static final int VOCABULARY = 6000;

  private final Random random;
  private final List<String> words = new ArrayList<>();

  Speeches(long seed) {
    random = new Random(seed);
    String[] syllables = {"ba", "ké", "li", "mor", "ta", "не", "su", "vo", "'n", "dre", "ил", "po"};
    for (int w = 0; w < VOCABULARY; w++) {
      StringBuilder word = new StringBuilder();
      for (int rest = w + 7; rest > 0; rest /= syllables.length) {
        word.append(syllables[rest % syllables.length]);
      }
      words.add(word.toString().replaceAll("^'", ""));
    }
  }

  /** So many words of speech. */
  String speech(int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      double u = random.nextDouble();
      out.append(words.get((int) (VOCABULARY * u * u * u * u)));
      out.append(i % 11 == 10 ? ". " : i % 5 == 4 ? ", " : " ");
    }
    return out.toString().trim();
  }

  /** A document as a line of JSON. */
  static String line(String id, String... turns) {
    StringBuilder out = new StringBuilder("{\"id\":\"" + id + "\",\"turns\":[");
    for (int t = 0; t < turns.length; t++) {
      out.append(t == 0 ? "" : ",")
          .append("{\"speaker\":\"Speaker " + t + "\",\"text\":\"" + turns[t] + "\"}");
    }
    return out.append("]}\n").toString();
  }

  /** Documents of two turns, numbered from {@code from} on. */
  String library(int from, int documents, int words) {
    StringBuilder out = new StringBuilder();
    for (int d = from; d < from + documents; d++) {
      out.append(line("speech/" + d, speech(words / 2), speech(words - words / 2)));
    }
    return out.toString();
  }

  static InputStream stream(String lines) {
    return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
  }

  static IndexWriter writer(Path folder) {
    return new IndexWriter(
        folder,
        complaint -> {
          throw new AssertionError(complaint);
        });
  }

  static void build(Path folder, String lines) throws IOException {
    writer(folder).build(stream(lines));
  }
}
