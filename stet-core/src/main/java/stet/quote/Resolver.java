package stet.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.name.Cast.Person;
import stet.quote.Attribution.Naming;
import stet.quote.NounPhrase.Kind;
import stet.text.Span;

/** Says who stands behind the words that name or point at a speaker. */
final class Resolver {

  private final String text;
  private final People people;

  Resolver(String text, People people) {
    this.text = text;
    this.people = people;
  }

  /** A speaker: by the fullest name of the article, or by the words themselves. */
  record Who(String name, Attribution.Naming naming, Span mention, @Nullable Person person) {}

  /**
   * Who is meant.
   *
   * @param words the sentence
   * @param last whoever spoke last
   */
  Who who(List<Word> words, NounPhrase np, @Nullable Person last) {
    Optional<Person> person =
        switch (np.kind()) {
          case NAME ->
              people
                  .in(named(words, np))
                  .or(() -> people.bySurname(words.get(np.head()).text()))
                  .or(() -> office(words, np))
                  .or(() -> people.namedBehind(text, named(words, np).end()));
          case PRONOUN ->
              people.behind(
                  words.get(np.head()).lower(), np.span().start(), last, topic(words, np.from()));
          case NOMINAL ->
              people
                  .namedBehind(text, named(words, np).end())
                  .or(() -> office(words, np))
                  .or(() -> people.described(words.get(np.head()).text()));
        };
    Optional<String> name = person.map(People::nameOf).or(() -> fromSources(words, np));
    return new Who(
        name.orElseGet(() -> plain(named(words, np))),
        name.isPresent() || isName(np) ? Naming.NAME : Naming.DESCRIPTION,
        np.span(),
        person.orElse(null));
  }

  private static final Set<String> TOPIC = Set.of("about", "of", "on", "regarding", "concerning");

  /** "About Pavel Orlik, he says": whoever is spoken about does not speak. */
  private static Span topic(List<Word> words, int pronoun) {
    boolean topic =
        pronoun > 2
            && TOPIC.contains(words.getFirst().lower())
            && words.get(pronoun - 1).isComma()
            && words.subList(0, pronoun).stream().noneMatch(Word::isQuote);
    int start = words.getFirst().start();
    return topic ? new Span(start, words.get(pronoun).start()) : new Span(start, start);
  }

  /** A lone capitalised word at a sentence's start may be any word. */
  private static boolean isName(NounPhrase np) {
    return np.kind() == Kind.NAME && (np.from() > 0 || np.to() - np.from() > 1);
  }

  private Optional<String> fromSources(List<Word> words, NounPhrase np) {
    return np.kind() == Kind.NAME
        ? people.speaker(words.get(np.to() - 1).text())
        : Optional.empty();
  }

  private Optional<Person> office(List<Word> words, NounPhrase np) {
    Span head = new Span(words.get(np.from()).start(), words.get(np.head()).end());
    return np.kind() == Kind.NOMINAL || np.to() - np.from() <= 4
        ? people.byOffice(head.in(text), head.start())
        : Optional.empty();
  }

  /** The words of the name; what points at it ("who") may stand elsewhere. */
  private static Span named(List<Word> words, NounPhrase np) {
    return new Span(words.get(np.from()).start(), words.get(np.to() - 1).end());
  }

  /** The words without an article. */
  private String plain(Span named) {
    String words = named.in(text).strip();
    for (String article : new String[] {"the ", "a ", "an ", "The ", "A ", "An "}) {
      if (words.startsWith(article) && words.length() > article.length()) {
        return words.substring(article.length());
      }
    }
    return words;
  }
}
