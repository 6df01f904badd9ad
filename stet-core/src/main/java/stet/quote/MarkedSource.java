package stet.quote;

import java.util.List;
import java.util.Optional;
import stet.quote.Quotation.Indirect;
import stet.quote.ReportedSpeech.Part;

/**
 * Finds whose words stand in marks, in a language that {@link ClauseSpeaker} reads: by the cue
 * right behind the marks, else by the nearest one before them, else by the next one.
 */
final class MarkedSource {

  private final ClauseWords table;
  private final ClauseSource source;
  private final ClauseSpeaker speaker;

  MarkedSource(ClauseWords table, SubjectWords words) {
    this.table = table;
    this.source = new ClauseSource(table);
    this.speaker = new ClauseSpeaker(table, words);
  }

  /** Tells a quotation whose words it holds; of reported speech its finder knows. */
  void tell(Draft draft, List<Word> words) {
    if (draft.quotation instanceof Indirect) {
      return;
    }
    Optional<Part> part = cueOf(words, draft.at);
    draft.source = part.flatMap(p -> speaker.of(words, p, words.size()));
    draft.sourceCue =
        part.map(p -> words.get(p.cueFrom()).span().cover(words.get(p.cueTo() - 1).span()));
  }

  /** Whose words stand in marks at a word of this sentence, and by which cue. */
  private Optional<Part> cueOf(List<Word> all, int at) {
    int size = all.size();
    int next = at + 1;
    while (next < size && !all.get(next).isWord() && !all.get(next).isQuote() && next - at < 3) {
      next++;
    }
    if (next < size && (isReporting(all.get(next)) || isSo(all, next))) {
      return Optional.of(Part.said(at, at + 1, next, next + 1));
    }
    for (int i = at - 1; i >= 0; i--) {
      if (isReporting(all.get(i)) || isSourceWord(all, i)) {
        int to = isSourceWord(all, i) ? source.at(all, i, size) + 1 : i + 1;
        return Optional.of(Part.said(at, at + 1, i, to));
      }
    }
    for (int i = next; i < size; i++) {
      if (isReporting(all.get(i)) || isSo(all, i) || isSourceWord(all, i)) {
        int to = isSourceWord(all, i) ? source.at(all, i, size) + 1 : i + 1;
        return Optional.of(Part.said(0, Math.min(i, at + 1), i, to));
      }
    }
    return Optional.empty();
  }

  private boolean isSourceWord(List<Word> all, int at) {
    return source.at(all, at, all.size()) >= 0;
  }

  private boolean isReporting(Word word) {
    return word.isWord()
        && !word.isCapital()
        && (table.says().contains(word.lower())
            || table.acts().contains(word.lower())
            || table.said().contains(word.lower()));
  }

  private boolean isSo(List<Word> all, int at) {
    return table.so().contains(all.get(at).lower())
        && at > 0
        && !all.get(at - 1).isWord()
        && at + 1 < all.size()
        && (all.get(at + 1).isCapital() || table.articles().contains(all.get(at + 1).lower()));
  }
}
