package stet.judge.statement;

import java.util.List;
import java.util.Optional;
import stet.judge.words.CountWords;
import stet.text.Span;

/**
 * Finds claims of how often a word was used, where the word stands without marks: "a pragmatic (a
 * term she uses repeatedly) step", "he uses the word order three times".
 */
final class CountedWords {

  /** Words between the parts of such a claim. */
  private static final int NEAR = 5;

  private final CountWords table;
  private final SpeakerMentions speakers;

  CountedWords(CountWords table, SpeakerMentions speakers) {
    this.table = table;
    this.speakers = speakers;
  }

  /** The claim of a sentence, if it makes one. */
  Optional<Claim> in(Line line, List<Span> marked) {
    for (int w = 0; w < line.size(); w++) {
      Optional<CountWords.Claim> times = table.at(line.words(), w);
      if (times.isPresent()) {
        return claim(line, marked, times.get());
      }
    }
    return Optional.empty();
  }

  private Optional<Claim> claim(Line line, List<Span> marked, CountWords.Claim times) {
    int verb = near(line, "verb", times);
    Optional<SpeakerMentions.At> subject = verb < 0 ? Optional.empty() : subject(line, verb);
    int noun = near(line, "noun", times);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    int word = noun >= 0 ? named(line, noun, times) : object(line, verb, times);
    if (word < 0 || line.isIn(word, marked)) {
      return Optional.empty();
    }
    int first =
        Math.min(
            Math.min(word, verb), Math.min(times.from(), line.at(subject.get().span().start())));
    int last = Math.max(Math.max(word, verb), times.to() - 1);
    if (word == first && word > 0 && line.gapBefore(word).equals(" ")) {
      first -= isArticle(line.form(word - 1)) ? 1 : 0;
    }
    Span span = new Span(line.start(first), closed(line, line.end(last)));
    return Optional.of(
        new Claim(
            span,
            subject.get().speaker(),
            List.of(),
            line.words().span(0, line.size() - 1).cover(span),
            Optional.of(new Claim.Counted(line.words().span(word, word), times))));
  }

  private static boolean isArticle(String form) {
    return form.equals("a") || form.equals("an") || form.equals("the");
  }

  // With the bracket that closes behind it.
  private static int closed(Line line, int end) {
    String text = line.words().text();
    return end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
  }

  private int near(Line line, String group, CountWords.Claim times) {
    for (int away = 1; away <= NEAR; away++) {
      int before = times.from() - away;
      int behind = times.to() - 1 + away;
      if (before >= 0 && table.in(group, line.form(before))) {
        return before;
      }
      if (behind < line.size() && table.in(group, line.form(behind))) {
        return behind;
      }
    }
    return -1;
  }

  private Optional<SpeakerMentions.At> subject(Line line, int verb) {
    int from = Math.max(0, verb - NEAR);
    List<SpeakerMentions.At> before = speakers.in(new Span(line.start(from), line.start(verb)));
    return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
  }

  // "pragmatic (a term ...)", "pragmatic, a term ...", "the word pragmatic".
  private static int named(Line line, int noun, CountWords.Claim times) {
    int opening = noun;
    while (opening > 0 && noun - opening < 3 && line.gapBefore(opening).equals(" ")) {
      opening--;
    }
    String gap = line.gapBefore(opening);
    boolean set = opening > 0 && gap.chars().anyMatch(c -> "(,–—".indexOf(c) >= 0);
    if (set) {
      return opening - 1;
    }
    boolean behind = noun + 1 < line.size() && line.gapBefore(noun + 1).equals(" ");
    return behind && noun + 1 != times.from() ? noun + 1 : -1;
  }

  // "mentions Riga three times": one word between the verb and the count.
  private static int object(Line line, int verb, CountWords.Claim times) {
    boolean between = times.from() == verb + 2 && line.isCapital(verb + 1);
    boolean after = times.to() == verb && verb + 1 < line.size() && line.isCapital(verb + 1);
    return between || after ? verb + 1 : -1;
  }
}
