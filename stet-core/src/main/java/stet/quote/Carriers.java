package stet.quote;

import java.util.ArrayList;
import java.util.List;
import stet.document.Block;
import stet.text.Span;

/** Cuts the author's text into sentences in which a quotation counts as one word. */
final class Carriers {

  /** A sentence of at most so many words after "...?”" may be the rest of it: "Hall asked." */
  private static final int MAX_REST = 9;

  /** A subject before "said" is no longer than this, in words. */
  private static final int MAX_SUBJECT = 6;

  /** "9:21 p.m.", "* * *": longer lines are text, in code units. */
  private static final int MAX_SEPARATOR = 24;

  private final Words words;
  private final String text;
  private final Cues cues;
  private final PhraseWords table;
  private final List<Carrier> found = new ArrayList<>();
  private int paragraph;

  private Carriers(Words words, Cues cues) {
    this.words = words;
    this.text = words.text();
    this.cues = cues;
    this.table = words.table();
  }

  /** The sentences of paragraphs, around quotations in text order that do not overlap. */
  static List<Carrier> of(Words words, Cues cues, List<Block> blocks, List<Words.Quoted> quoted) {
    Carriers carriers = new Carriers(words, cues);
    int next = 0;
    int block = 0;
    while (block < blocks.size()) {
      Span region = blocks.get(block).span();
      List<Words.Quoted> inside = new ArrayList<>();
      while (next < quoted.size() && quoted.get(next).span().start() < region.end()) {
        inside.add(quoted.get(next));
        int end = quoted.get(next).span().end();
        while (block + 1 < blocks.size() && blocks.get(block).span().end() < end) {
          block++; // a quotation over several paragraphs makes them one
          region = region.cover(blocks.get(block).span());
        }
        next++;
      }
      boolean leads =
          next < quoted.size()
              && block + 1 < blocks.size()
              && quoted.get(next).span().start() < blocks.get(block + 1).span().end();
      if (carriers.isSeparator(region)) {
        carriers.paragraph += 2; // whoever spoke before it is forgotten
      } else if (!inside.isEmpty() || leads) {
        carriers.region(region, inside);
      } else {
        carriers.paragraph++; // nothing is asked about it
      }
      block++;
    }
    return carriers.found;
  }

  /** A line of signs, or the time of an entry in a live report. */
  private boolean isSeparator(Span line) {
    if (line.length() > MAX_SEPARATOR) {
      return false;
    }
    int letters = 0;
    int digits = 0;
    boolean colon = false;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      colon |= c == ':' && digits > 0;
    }
    boolean time = colon && digits >= 3 && digits <= 4 && letters <= 6; // "21:05 Uhr", "9:21 p.m."
    return time || (letters == 0 && digits == 0);
  }

  /** The sentences of one stretch of text. */
  static List<Carrier> of(Words words, Cues cues, Span region, List<Words.Quoted> quoted) {
    Carriers carriers = new Carriers(words, cues);
    carriers.region(region, quoted);
    return carriers.found;
  }

  private void region(Span region, List<Words.Quoted> quoted) {
    List<Word> all = words.of(region, quoted);
    List<List<Word>> sentences = new ArrayList<>();
    int from = 0;
    for (Span sentence : words.sentences(region)) {
      int to = from;
      while (to < all.size() && all.get(to).start() < sentence.end()) {
        to++;
      }
      boolean insideQuote = to > from && all.get(to - 1).end() > sentence.end();
      if (to > from && !insideQuote) {
        sentences.add(all.subList(from, to));
        from = to;
      }
    }
    if (from < all.size()) {
      sentences.add(all.subList(from, all.size()));
    }
    for (int i = 0; i < sentences.size(); i++) {
      List<Word> sentence = sentences.get(i);
      boolean opens = i == 0;
      if (i + 1 < sentences.size() && isRest(sentence, sentences.get(i + 1))) {
        sentence = new ArrayList<>(sentence);
        sentence.addAll(sentences.get(++i));
      }
      found.add(Carrier.of(sentence, paragraph, opens));
    }
    paragraph++;
  }

  /** "“Why?” Hall asked." is one sentence, though Hall has a capital. */
  private boolean isRest(List<Word> sentence, List<Word> next) {
    Word last = sentence.getLast();
    boolean near = next.size() <= MAX_REST || goesOnAside(next);
    if (!last.isQuote() || !near || next.getFirst().isQuote()) {
      return false;
    }
    int end = last.end() - 1;
    while (end > last.start() && !isWordOrStop(text.charAt(end))) {
      end--;
    }
    if ("?!…".indexOf(text.charAt(end)) < 0) {
      return false;
    }
    return isUnknownVerb(next)
        || next.stream().limit(4).anyMatch(w -> cues.verbs().getOrDefault(w.lower(), 0.0) >= .9);
  }

  /** "Hall pressed.": a past tense that no table knows. */
  private static boolean isUnknownVerb(List<Word> next) {
    Word last = next.get(Math.max(0, next.size() - 2));
    return next.size() >= 3 && next.size() <= 4 && last.isWord() && last.lower().endsWith("ed");
  }

  /** "Ann Lee said as she closed the meeting." */
  private boolean goesOnAside(List<Word> next) {
    if (!next.getFirst().isCapital()) {
      return false;
    }
    boolean quotes = next.stream().anyMatch(Word::isQuote);
    for (int i = 1; i + 1 < next.size() && i < MAX_SUBJECT; i++) {
      if (cues.verbs().getOrDefault(next.get(i).lower(), 0.0) >= .95) {
        Word after = next.get(i + 1);
        boolean aside = i + 2 < next.size() && next.get(i + 2).lower().endsWith("ing");
        if (after.isComma() && (aside || !quotes)) {
          return true; // "Ann Lee asked, pointing at the bridge."
        }
        boolean more =
            table.is(PhraseWords.Kind.OPENER, after) || table.is(PhraseWords.Kind.TIME, after);
        return !quotes && more;
      }
    }
    return false;
  }

  private static boolean isWordOrStop(char c) {
    return Character.isLetterOrDigit(c) || ".?!…,".indexOf(c) >= 0;
  }
}
