package stet.judge.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import stet.name.Cast;
import stet.name.Descriptions;
import stet.name.Mention;
import stet.name.Names;
import stet.name.Office;
import stet.name.PersonName;
import stet.text.Span;
import stet.text.Words;

/**
 * Where the article names those who speak in the sources: by name, by office ("the foreign
 * minister"), by "he" or "she" where the person named last is one of them.
 */
final class SpeakerMentions {

  /** Words of an office looked at: "minister of foreign affairs". */
  private static final int OFFICE = 5;

  /** A place in the article, and the speaker it stands for. */
  record At(Span span, String speaker, boolean named) {}

  private final List<String> speakers;
  private final Names names;
  private final TreeMap<Integer, At> byStart = new TreeMap<>();
  private final Set<String> ownWords = new HashSet<>();

  SpeakerMentions(String article, List<String> speakers, Names names, StatementWords words) {
    this.speakers = List.copyOf(speakers);
    this.names = names;
    List<Mention> persons = names.in(article);
    Map<String, Set<String>> offices = new TreeMap<>();
    Cast cast = names.cast(article);
    for (String speaker : speakers) {
      Optional<PersonName> name = names.parse(speaker);
      offices.put(speaker, name.map(n -> offices(cast, n, names)).orElse(Set.of()));
      for (Mention mention : persons) {
        if (name.filter(n -> names.compare(n, mention.name()).mayBeOne()).isPresent()) {
          put(new At(mention.span(), speaker, true));
        }
      }
      surname(article, name.map(PersonName::surname).orElse(speaker), speaker);
    }
    described(article, offices, names);
    called(article, cast);
    pronouns(article, persons, words);
  }

  private void put(At at) {
    byStart.putIfAbsent(at.span().start(), at);
  }

  private static Set<String> offices(Cast cast, PersonName name, Names names) {
    Set<String> ids = new HashSet<>();
    cast.matching(name, names).forEach(person -> ids.addAll(person.offices()));
    return ids;
  }

  // The surname alone, with a capital.
  private void surname(String article, String surname, String speaker) {
    int at = article.indexOf(surname);
    while (at >= 0) {
      int end = at + surname.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(article.charAt(at - 1));
      boolean ends = end == article.length() || !Character.isLetterOrDigit(article.charAt(end));
      if (begins && ends && Character.isUpperCase(surname.codePointAt(0)) && !isInside(at)) {
        put(new At(new Span(at, end), speaker, true));
      }
      at = article.indexOf(surname, end);
    }
  }

  private boolean isInside(int at) {
    Map.Entry<Integer, At> before = byStart.floorEntry(at);
    return before != null && before.getValue().span().end() > at;
  }

  // "the Russian foreign minister", "Norland's prime minister": an office only one speaker has.
  private void described(String article, Map<String, Set<String>> offices, Names names) {
    Words words = Words.of(article);
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean the = words.form(i).equals("the") || words.form(i).endsWith("'s");
      if (!the) {
        continue;
      }
      for (int from = i + 1; from <= Math.min(i + 2, words.size() - 1); from++) {
        int last = office(words, from, names);
        boolean adjective =
            from == i + 1 || Character.isUpperCase(words.printed(i + 1).codePointAt(0));
        if (last >= 0 && adjective) {
          describe(words, i, from, last, offices, names);
          break;
        }
      }
    }
  }

  private void describe(
      Words words, int first, int from, int last, Map<String, Set<String>> offices, Names names) {
    boolean named =
        last + 1 < words.size()
            && Character.isUpperCase(words.printed(last + 1).codePointAt(0))
            && words.start(last + 1) - words.end(last) == 1;
    String id =
        names
            .offices()
            .named(words.text().substring(words.start(from), words.end(last)))
            .map(Office::id)
            .orElse("");
    List<String> holders =
        offices.entrySet().stream()
            .filter(e -> e.getValue().contains(id))
            .map(Map.Entry::getKey)
            .toList();
    if (!named && holders.size() == 1) {
      put(new At(words.span(first, last), holders.getFirst(), false));
      for (int w = first; w < from; w++) {
        if (Character.isUpperCase(words.printed(w).codePointAt(0))) {
          ownWords.add(Line.bare(words.form(w)));
        }
      }
    }
  }

  // "the engineer", "the former engineer", where the article says "the engineer Nora Wick" of one
  // person alone.
  private void called(String article, Cast cast) {
    Descriptions descriptions = Descriptions.of(article, cast);
    Words words = Words.of(article);
    for (int i = 0; i + 2 < words.size(); i++) {
      for (int noun = i + 1; noun <= i + 2 && words.form(i).equals("the"); noun++) {
        Optional<Cast.Person> person = descriptions.only(words.printed(noun));
        Optional<String> speaker = person.flatMap(p -> speakerOf(p.name().full()));
        boolean named = descriptions.namedAt(article, words.end(noun)).isPresent();
        if (speaker.isPresent() && !named) {
          put(new At(words.span(i, noun), speaker.get(), false));
        }
      }
    }
  }

  private static int office(Words words, int from, Names names) {
    for (int last = Math.min(words.size() - 1, from + OFFICE - 1); last >= from; last--) {
      String phrase = words.text().substring(words.start(from), words.end(last));
      if (names.offices().named(phrase).isPresent()) {
        return last;
      }
    }
    return -1;
  }

  private void pronouns(String article, List<Mention> persons, StatementWords words) {
    List<Mention> sorted = new ArrayList<>(persons);
    sorted.sort(Comparator.comparing(Mention::span));
    Words all = Words.of(article);
    int next = 0;
    int other = -1;
    for (int i = 0; i < all.size(); i++) {
      while (next < sorted.size() && sorted.get(next).span().start() < all.start(i)) {
        other = sorted.get(next).span().start();
        next++;
      }
      if (words.in("pronoun", all.form(i).toLowerCase(Locale.ROOT))) {
        Map.Entry<Integer, At> last = byStart.lowerEntry(all.start(i));
        if (last != null && last.getKey() >= other) {
          put(new At(all.span(i, i), last.getValue().speaker(), false));
        }
      }
    }
  }

  /** The speaker of the sources whom the article's name can mean. */
  Optional<String> speakerOf(String name) {
    return speakers.stream()
        .filter(s -> s.equals(name) || names.compare(s, name).mayBeOne())
        .findFirst();
  }

  /** The mentions inside a span, in order. */
  List<At> in(Span span) {
    return List.copyOf(byStart.subMap(span.start(), span.end()).values());
  }

  /** Names the article gives to a speaker's side: Russian, where he is the Russian minister. */
  Set<String> ownWords() {
    return Set.copyOf(ownWords);
  }
}
