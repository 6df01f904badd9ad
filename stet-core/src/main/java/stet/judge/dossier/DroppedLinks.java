package stet.judge.dossier;

import java.util.List;
import java.util.Optional;
import stet.align.Pattern;
import stet.document.Document;
import stet.judge.ContextFlag;
import stet.judge.Flag;
import stet.judge.Voice;
import stet.judge.words.Context;
import stet.judge.words.ReportingWords;
import stet.quote.Attribution;
import stet.text.Span;
import stet.text.Words;

/**
 * A link of a chain of reported speech that the article leaves out: the source has it from the
 * uncle, who had it from the pilot, and the article has it from the pilot.
 */
final class DroppedLinks {

  private final ReportingWords reportingWords;

  DroppedLinks(ReportingWords reportingWords) {
    this.reportingWords = reportingWords;
  }

  Optional<Flag> of(
      Document article, Pattern pattern, Voice.Reported reported, Optional<Attribution> claimed) {
    int said = claimed.map(c -> c.chain().size()).orElse(0);
    return said > 0 && said < reported.chain().size() && !isNamed(article, pattern, reported)
        ? Optional.of(new ContextFlag.LinkDropped(reported.chain(), reported.cue()))
        : Optional.empty();
  }

  // The article's sentence says itself that one was told by another: all the middle links stand in
  // the paragraph, or the end of the chain with its own verb ("Brandt, who used to say that").
  private boolean isNamed(Document article, Pattern pattern, Voice.Reported reported) {
    List<String> links = reported.chain().subList(1, reported.chain().size() - 1);
    String text = article.text();
    int from = text.lastIndexOf('\n', pattern.span().start()) + 1;
    Words words = Words.of(text, new Span(from, pattern.span().start()));
    int sentence =
        words.firstStartingAt(
            Context.sentenceStart(text, pattern.span().start(), pattern.span().start()));
    return reports(words, sentence, reported.chain().getLast())
        || !links.isEmpty()
            && links.stream()
                .map(link -> Words.of(link))
                .allMatch(link -> stands(link.form(link.size() - 1), words));
  }

  // The end of the chain stands in the sentence, and behind it a verb of saying with the one it was
  // said to, or in a clause of its own.
  private boolean reports(Words words, int from, String end) {
    Words name = Words.of(end);
    String last = name.form(name.size() - 1);
    boolean named = false;
    boolean who = false;
    for (int i = from; i < words.size(); i++) {
      String form = words.form(i);
      named |= form.equals(last);
      who |= named && form.equals("who");
      if (named && reportingWords.isVerb(form)) {
        boolean told = i + 1 < words.size() && reportingWords.isHearer(words.form(i + 1));
        return who || told;
      }
    }
    return false;
  }

  private static boolean stands(String form, Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.form(i).equals(form)) {
        return true;
      }
    }
    return false;
  }
}
