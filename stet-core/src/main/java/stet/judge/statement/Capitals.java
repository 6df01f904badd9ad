package stet.judge.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import stet.name.Mention;
import stet.name.Names;
import stet.text.Stems;
import stet.text.Words;

/** Which words of an article and its sources are names, by how they are printed in all of them. */
final class Capitals {

  /** Letters two forms of one name share at least: Europe, European. */
  private static final int SHARED = 4;

  private static final Set<String> ENDINGS =
      Set.of(
          "n", "an", "ian", "ean", "ese", "ish", "ern", "s", "ns", "ans", "ians", "i", "is", "ic");

  private final Set<String> small = new HashSet<>();
  private final Set<String> capital = new HashSet<>();
  private final Names names;
  private final Map<String, NavigableMap<Integer, Mention>> mentions = new TreeMap<>();

  Capitals(List<String> texts, Names names) {
    this.names = names;
    for (String text : texts) {
      Words words = Words.of(text);
      for (int i = 0; i < words.size(); i++) {
        String form = Line.bare(words.form(i));
        if (Character.isLowerCase(words.printed(i).codePointAt(0))) {
          small.add(form);
        } else if (Character.isUpperCase(words.printed(i).codePointAt(0)) && follows(words, i)) {
          capital.add(form);
        }
      }
    }
  }

  // A small word right before it, in the same sentence.
  private static boolean follows(Words words, int i) {
    return i > 0
        && words.start(i) - words.end(i - 1) == 1
        && Character.isLowerCase(words.printed(i - 1).codePointAt(0));
  }

  /** Whether the word of this line is a name, or part of one. */
  boolean isName(Line line, int word) {
    if (line.isInitialism(word)) {
      return true;
    }
    String form = line.form(word);
    return line.isCapital(word)
        && form.length() > 1
        && !small.contains(form)
        && (!line.opensSentence(word) || capital.contains(form));
  }

  /** The name of the person that ends at this word, by its text's mentions. */
  boolean isSurname(Line line, int word) {
    NavigableMap<Integer, Mention> all =
        mentions.computeIfAbsent(line.words().text(), this::mentions);
    Map.Entry<Integer, Mention> at = all.floorEntry(line.start(word));
    return at != null
        && at.getValue().span().end() >= line.start(word) + line.form(word).length()
        && at.getValue().span().end() <= line.end(word);
  }

  /** Whether the word is part of a person's name. */
  boolean isPerson(Line line, int word) {
    NavigableMap<Integer, Mention> all =
        mentions.computeIfAbsent(line.words().text(), this::mentions);
    Map.Entry<Integer, Mention> at = all.floorEntry(line.start(word));
    return at != null && at.getValue().span().end() > line.start(word);
  }

  private NavigableMap<Integer, Mention> mentions(String text) {
    NavigableMap<Integer, Mention> all = new TreeMap<>();
    names.in(text).forEach(m -> all.put(m.span().start(), m));
    return all;
  }

  /** Whether two forms are one name, or its people, as far as letters show. */
  static boolean kin(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    if (shorter.length() < SHARED) {
      return false;
    }
    if (Stems.of(a).equals(Stems.of(b))) {
      return true;
    }
    for (int cut = 0; cut <= 1; cut++) {
      String stem = shorter.substring(0, shorter.length() - cut);
      if (stem.length() >= SHARED
          && longer.startsWith(stem)
          && ENDINGS.contains(longer.substring(stem.length()))) {
        return true;
      }
    }
    return false;
  }
}
