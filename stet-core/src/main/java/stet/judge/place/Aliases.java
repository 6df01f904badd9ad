package stet.judge.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.document.Document;
import stet.document.Passage;
import stet.document.Source;
import stet.judge.words.Expectation;
import stet.text.Span;
import stet.text.Stems;
import stet.text.Words;

/**
 * The form in which a translated source gives a name that the article leaves in the original: the
 * article's “Severny Veter” is the “North Wind” of the source's own head. Only where the head holds
 * one name in marks, and the article's words around its name and the head share a word that is no
 * name: “the weekly”.
 */
public final class Aliases {

  /** Letters of the article looked at on either side of the name. */
  private static final int AROUND = 80;

  /** Letters of a head looked at, at most. */
  private static final int HEAD = 2_000;

  /** Shorter words tie nothing to anything. */
  private static final int LONG_ENOUGH = 5;

  private final Document article;
  private final List<Searched> sources;

  public Aliases(Document article, List<Searched> sources) {
    this.article = article;
    this.sources = sources;
  }

  /** The name in the source's form, and where it stands there. */
  public record Alias(String name, Passage passage) {}

  /** The name of a source that a name of the article stands for, if one does. */
  public Optional<Alias> of(Span name) {
    String text = article.text();
    Span around =
        new Span(Math.max(0, name.start() - AROUND), Math.min(text.length(), name.end() + AROUND));
    Set<String> mine = stems(text, around);
    for (Searched searched : sources) {
      Source source = searched.index().source();
      if (searched.expectation() == Expectation.SAME_WORDS) {
        continue;
      }
      int end = source.turns().isEmpty() ? 0 : source.turns().getFirst().span().start();
      Span head = new Span(0, Math.min(end, HEAD));
      Set<String> theirs = stems(source.text(), head);
      theirs.retainAll(mine);
      Optional<Span> only = onlyMarked(source.text(), head);
      if (!theirs.isEmpty() && only.isPresent()) {
        return Optional.of(
            new Alias(only.get().in(source.text()), Passage.of(source.document(), only.get())));
      }
    }
    return Optional.empty();
  }

  private static Set<String> stems(String text, Span span) {
    Words words = Words.of(text, span);
    Set<String> stems = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      boolean name = Character.isUpperCase(words.printed(i).codePointAt(0));
      if (words.form(i).length() >= LONG_ENOUGH && !name) {
        stems.add(Stems.of(words.form(i)));
      }
    }
    return stems;
  }

  // The words inside the only pair of marks of a head.
  private static Optional<Span> onlyMarked(String text, Span head) {
    int open = -1;
    Optional<Span> found = Optional.empty();
    for (int at = head.start(); at < head.end(); at++) {
      char c = text.charAt(at);
      if (open < 0 && "“«„\"".indexOf(c) >= 0) {
        open = at + 1;
      } else if (open >= 0 && "”»“\"".indexOf(c) >= 0) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(new Span(open, at));
        open = -1;
      }
    }
    return found;
  }
}
