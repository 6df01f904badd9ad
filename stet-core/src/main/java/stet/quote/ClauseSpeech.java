package stet.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.text.Span;

/**
 * Finds reported speech where a comma or a word like "que" opens the clause that is reported; in
 * German also by the verb, which stands second behind a source, and whose form ("er sei") may say
 * that somebody else is speaking.
 */
final class ClauseSpeech implements ReportedSpeech {

  /** Words between a verb and "que", at most. */
  private static final int MAX_BETWEEN = 16;

  private final ClauseWords table;
  private final ClauseSource source;
  private final Optional<ClauseSpeaker> speaker;

  ClauseSpeech(ClauseWords table) {
    this.table = table;
    this.source = new ClauseSource(table);
    this.speaker = table.subjects().map(subjects -> new ClauseSpeaker(table, subjects));
  }

  @Override
  public List<Part> in(List<Word> words, int size, boolean goesOn) {
    Optional<List<Part>> told = bySource(words, size);
    if (told.isPresent()) {
      return told.get();
    }
    List<Part> like = likeThat(words, size);
    if (!like.isEmpty()) {
      return like;
    }
    List<Part> clause = clause(words, size);
    if (!clause.isEmpty()) {
      return clause;
    }
    List<Part> behind = behind(words, size);
    if (!behind.isEmpty()) {
      return behind;
    }
    return whole(words, size, goesOn);
  }

  @Override
  public Optional<Span> speaker(List<Word> words, Part part, int size) {
    return speaker.flatMap(s -> s.of(words, part, size));
  }

  /** "Nach Angaben der Polizei ist ...", "... ist laut Polizei ...", "Angaben zufolge ist ...". */
  private Optional<List<Part>> bySource(List<Word> words, int size) {
    for (int i = 0; i < size; i++) {
      int noun = source.at(words, i, size);
      if (noun < 0) {
        continue;
      }
      int end =
          table.after().contains(words.get(noun).lower())
              ? noun + 1
              : source.end(words, noun, size);
      int from = table.after().contains(words.get(noun).lower()) ? source.start(words, i) : i;
      List<Part> parts = new ArrayList<>();
      int open = from > 0 && words.get(from - 1).isComma() ? from - 1 : from;
      if (open > 0) {
        parts.add(Part.said(0, open, i, noun + 1));
      }
      int next = end < size && words.get(end).isComma() ? end + 1 : end;
      if (next < size) {
        parts.add(Part.said(next, size, i, noun + 1));
      }
      return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }
    return Optional.empty();
  }

  /** "Wie die Polizei mitteilte, ist ...". */
  private List<Part> likeThat(List<Word> words, int size) {
    if (!table.like().contains(words.getFirst().lower())) {
      return List.of();
    }
    int cue = -1;
    for (int i = 1; i + 2 < size; i++) {
      if (isSays(words.get(i)) || table.said().contains(words.get(i).lower())) {
        cue = i;
      }
      boolean ends = table.isGerman() ? cue == i - 1 : cue > 0;
      if (words.get(i).isComma() && cue > 0 && ends) {
        return List.of(Part.said(i + 1, size, cue, cue + 1));
      }
    }
    return List.of();
  }

  /** "sagte ..., dass ...", "sagte, er habe ...", "der Vorwurf, ...". */
  private List<Part> clause(List<Word> words, int size) {
    for (int i = 0; i + 2 < size; i++) {
      Word word = words.get(i);
      boolean cue =
          isSays(word)
              || table.said().contains(word.lower())
              || (word.isCapital() && table.nouns().contains(word.lower()));
      if (!cue || (i > 0 && words.get(i - 1).isComma() && isSays(word))) {
        continue;
      }
      for (int c = i + 1; c + 2 < size; c++) {
        Word sign = words.get(c);
        boolean colon = sign.is(":") && !words.get(c + 1).isQuote();
        if (colon && c - i < 25) {
          return List.of(Part.said(c + 1, size, i, i + 1));
        }
        if (!table.isGerman() && table.that().contains(sign.lower()) && c - i < MAX_BETWEEN) {
          return List.of(Part.said(c, size, i, i + 1));
        }
        if (!sign.isComma() || words.get(c + 1).isQuote()) {
          continue;
        }
        Word next = words.get(c + 1);
        boolean opens =
            table.that().contains(next.lower()) || table.question().contains(next.lower());
        if (opens || isReported(words, c + 1, size) || infinitive(words, c + 1, size)) {
          return List.of(Part.said(c + 1, size, i, i + 1));
        }
      }
    }
    return List.of();
  }

  /** A clause with a verb of somebody else's before the next comma. */
  private boolean isReported(List<Word> words, int from, int size) {
    for (int i = from; i < size && !words.get(i).isComma(); i++) {
      String word = words.get(i).lower();
      if (table.reported().contains(word) || table.perhaps().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** ", die Brücke zu reparieren". */
  private static boolean infinitive(List<Word> words, int from, int size) {
    for (int i = from; i + 1 < size && !words.get(i).isComma(); i++) {
      Word verb = words.get(i + 1);
      boolean last = i + 2 == size || words.get(i + 2).isComma();
      if (words.get(i).is("zu")
          && verb.isWord()
          && verb.lower().endsWith("n")
          && !verb.isCapital()) {
        return last || i + 3 >= size;
      }
    }
    return false;
  }

  /** "..., sagte der Sprecher", "..., so der Sprecher", "..., heißt es". */
  private List<Part> behind(List<Word> words, int size) {
    for (int i = 2; i < size; i++) {
      Word word = words.get(i);
      boolean helped =
          i + 1 < size
              && word.text().length() <= 4
              && table.said().contains(words.get(i + 1).lower());
      boolean cue =
          isSays(word)
              || helped
              || (table.so().contains(word.lower())
                  && i + 1 < size
                  && opensSource(words.get(i + 1)));
      int sign = words.get(i - 1).isDash() ? i - 2 : i - 1;
      if (!words.get(sign).isComma() || sign < 1 || !cue || words.get(sign - 1).isQuote()) {
        continue;
      }
      List<Part> parts = new ArrayList<>();
      parts.add(Part.said(0, sign, helped ? i + 1 : i, helped ? i + 2 : i + 1));
      int comma = i + 1;
      while (comma < size && !words.get(comma).isComma()) {
        comma++;
      }
      if (comma + 2 < size && table.so().contains(word.lower())) {
        parts.add(Part.said(comma + 1, size, i, i + 1));
      }
      return parts;
    }
    return List.of();
  }

  private boolean opensSource(Word word) {
    return word.isCapital() || word.isQuote() || table.articles().contains(word.lower());
  }

  /** "Die Brücke sei sicher.", "Die Partei forderte ihren Rücktritt." */
  private List<Part> whole(List<Word> words, int size, boolean goesOn) {
    int quotes = 0;
    boolean reported = false;
    boolean perhaps = false;
    boolean acts = false;
    boolean own = false;
    int cue = -1;
    for (int i = 0; i < size; i++) {
      Word word = words.get(i);
      quotes += word.isQuote() ? 1 : 0;
      reported |= table.reported().contains(word.lower()) && !word.isCapital();
      perhaps |= table.perhaps().contains(word.lower());
      own |= table.own().contains(word.lower());
      if (table.acts().contains(word.lower()) && !word.isCapital() && cue < 0) {
        cue = i;
        acts = true;
      }
    }
    if (own || (quotes > 0 && quotes * 4 > size)) {
      return List.of();
    }
    if (reported || (perhaps && goesOn)) {
      return List.of(Part.told(0, size));
    }
    return acts ? List.of(Part.said(0, size, cue, cue + 1)) : List.of();
  }

  private boolean isSays(Word word) {
    return word.isWord() && !word.isCapital() && table.says().contains(word.lower());
  }
}
