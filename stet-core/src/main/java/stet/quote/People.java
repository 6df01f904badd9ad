package stet.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stet.name.Cast;
import stet.name.Cast.Person;
import stet.name.Descriptions;
import stet.name.Mention;
import stet.name.Office;
import stet.text.Span;

/** The persons of an article: who stands behind a name, a pronoun, an office. */
final class People {

  /** A pronoun looks back over so many names, within so many characters. */
  private static final int MAX_BACK = 10;

  private static final int MAX_DISTANCE = 1_600;

  /** A transcript with more speakers than this is a list. */
  private static final int MAX_SPEAKERS = 50;

  private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

  private final AttributionContext context;
  private final Cast cast;
  private final Descriptions descriptions;
  private final Genders genders;
  private final List<Place> places = new ArrayList<>();
  private final Map<String, List<Person>> byOffice = new HashMap<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final IdentityHashMap<Person, Optional<String>> gender = new IdentityHashMap<>();

  /** A person named at a place, outside quotations. */
  private record Place(Span span, Person person) {}

  /**
   * @param quoted whether a place of the article lies inside a quotation
   */
  People(String text, AttributionContext context, Genders genders, List<Span> quoted) {
    this.context = context;
    this.genders = genders;
    this.cast = context.names().cast(text);
    this.descriptions = Descriptions.of(text, cast);
    for (Person person : cast.persons()) {
      for (Mention mention : person.mentions()) {
        places.add(new Place(mention.span(), person));
      }
      bySurname.computeIfAbsent(key(person.name().surname()), s -> new ArrayList<>()).add(person);
      for (String office : person.offices()) {
        byOffice.computeIfAbsent(office, o -> new ArrayList<>()).add(person);
      }
    }
    places.sort(Comparator.comparing(Place::span));
    dropQuoted(quoted);
  }

  /** Names inside quotations are not looked back at. */
  private void dropQuoted(List<Span> quoted) {
    List<Place> own = new ArrayList<>();
    int next = 0;
    for (Place place : places) {
      while (next < quoted.size() && quoted.get(next).end() <= place.span().start()) {
        next++;
      }
      if (next >= quoted.size() || !quoted.get(next).contains(place.span().start())) {
        own.add(place);
      }
    }
    places.clear();
    places.addAll(own);
  }

  /** The person named inside these words, the last one where there are several. */
  Optional<Person> in(Span span) {
    int at = firstFrom(span.end()) - 1;
    return at >= 0 && places.get(at).span().start() >= span.start()
        ? Optional.of(places.get(at).person())
        : Optional.empty();
  }

  /** Words of speakers' names that the sources print in small letters. */
  Set<String> smallNames() {
    Set<String> small = new HashSet<>();
    for (String name : context.speakers()) {
      String last = lastWord(name);
      if (!last.isEmpty() && Character.isLowerCase(last.codePointAt(0))) {
        small.add(last);
      }
    }
    return small;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The only speaker of the sources with this last name, as they print it. */
  Optional<String> speaker(String surname) {
    List<String> named =
        context.speakers().stream()
            .limit(MAX_SPEAKERS)
            .filter(name -> lastWord(name).equalsIgnoreCase(surname))
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /** The only person of this surname. */
  Optional<Person> bySurname(String surname) {
    List<Person> persons = bySurname.getOrDefault(key(surname), List.of());
    return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
  }

  private static String key(String surname) {
    return surname.toLowerCase(Locale.ROOT);
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The person whose office these words name: "the Russian foreign minister". */
  Optional<Person> byOffice(String words, int at) {
    List<String> parts = List.of(BETWEEN.split(words));
    for (int from = 0; from < parts.size(); from++) {
      Optional<Office> office = context.names().offices().named(parts.subList(from, parts.size()));
      if (office.isPresent()) {
        return nearest(byOffice.getOrDefault(office.get().id(), List.of()), at);
      }
    }
    return Optional.empty();
  }

  /** The person an apposition names: "the pilot, Nora Wick". */
  Optional<Person> namedBehind(String text, int end) {
    return descriptions.namedAt(text, end);
  }

  /** The one person whom the article calls so elsewhere. */
  Optional<Person> described(String noun) {
    return descriptions.only(noun);
  }

  /** Of several holders of an office the one named last before. */
  private Optional<Person> nearest(List<Person> persons, int at) {
    if (persons.size() < 2) {
      return persons.stream().findFirst();
    }
    for (int i = firstFrom(at) - 1, seen = 0; i >= 0 && seen < 40; i--, seen++) {
      Person person = places.get(i).person();
      if (persons.stream().anyMatch(person::equals)) {
        return Optional.of(person);
      }
    }
    return Optional.of(persons.getFirst());
  }

  /**
   * The person a pronoun stands for.
   *
   * @param last whoever spoke last, who is the likeliest
   * @param topic where those are named who are only spoken about
   */
  Optional<Person> behind(String pronoun, int at, @Nullable Person last, Span topic) {
    Optional<String> wanted = Genders.ofPronoun(pronoun.toLowerCase(Locale.ROOT));
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    @Nullable Person best = null;
    double most = 0;
    IdentityHashMap<Person, Double> scores = new IdentityHashMap<>();
    int rank = 0;
    for (int i = firstFrom(at) - 1; i >= 0 && rank < MAX_BACK; i--, rank++) {
      Place place = places.get(i);
      if (at - place.span().start() > MAX_DISTANCE) {
        break;
      }
      if (!mayBe(place.person(), wanted.get()) || topic.contains(place.span())) {
        continue;
      }
      double score =
          scores.merge(
              place.person(),
              1.0 / (1 + rank) + (place.person().equals(last) ? .4 : 0),
              Double::sum);
      if (score > most) {
        most = score;
        best = place.person();
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean mayBe(Person person, String wanted) {
    return gender.computeIfAbsent(person, genders::of).map(wanted::equals).orElse(true);
  }

  /** Whom the article is about: named most, and if possible a speaker of a source. */
  Optional<Person> main() {
    IdentityHashMap<Person, Integer> counts = new IdentityHashMap<>();
    places.forEach(place -> counts.merge(place.person(), 1, Integer::sum));
    Comparator<Person> byCount = Comparator.comparingInt(person -> counts.getOrDefault(person, 0));
    Optional<Person> known = cast.persons().stream().filter(this::speaksInSource).max(byCount);
    return known.or(() -> cast.persons().stream().max(byCount));
  }

  boolean speaksInSource(Person person) {
    return context.speakers().stream()
        .limit(MAX_SPEAKERS)
        .flatMap(name -> context.names().parse(name).stream())
        .anyMatch(name -> context.names().compare(person.name(), name).mayBeOne());
  }

  /** The fullest form of a person's name in the article. */
  static String nameOf(Person person) {
    return person.name().full();
  }
}
