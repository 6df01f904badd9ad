package stet.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The persons of one text, each with the places where the text names them. "Markov" joins the one
 * Ilya Markov of the text; two people of one surname are kept apart.
 *
 * @param persons in the order in which the text first names them
 */
public record Cast(List<Person> persons) {

  /**
   * One person.
   *
   * @param name the fullest form the text prints
   * @param mentions in text order
   */
  public record Person(PersonName name, List<Mention> mentions) {
    public Person {
      mentions = List.copyOf(mentions);
    }

    /** Ids of the offices the text gives this person. */
    public Set<String> offices() {
      Set<String> ids = new LinkedHashSet<>();
      mentions.forEach(mention -> mention.offices().forEach(office -> ids.add(office.id())));
      return ids;
    }
  }

  public Cast {
    persons = List.copyOf(persons);
  }

  /** Groups the mentions of one text by person. */
  static Cast of(List<Mention> mentions, Names names) {
    Map<String, List<Group>> bySurname = new HashMap<>();
    List<Group> groups = new ArrayList<>();
    List<Mention> fullestFirst = new ArrayList<>(mentions);
    IdentityHashMap<Mention, Integer> fullness = new IdentityHashMap<>();
    mentions.forEach(mention -> fullness.put(mention, mention.name().fullness()));
    fullestFirst.sort(Comparator.comparing(fullness::get, Comparator.reverseOrder()));
    Map<String, String> keys = new HashMap<>();
    for (Mention mention : fullestFirst) {
      String surname = keys.computeIfAbsent(mention.name().surname(), Cast::key);
      List<Group> known = bySurname.getOrDefault(surname, List.of());
      Group group =
          nearest(known, mention, names)
              .orElseGet(() -> {
                Group fresh = new Group(mention.name());
                groups.add(fresh);
                fresh
                    .keys()
                    .forEach(k -> bySurname.computeIfAbsent(k, x -> new ArrayList<>()).add(fresh));
                return fresh;
              });
      group.mentions.add(mention);
    }
    return new Cast(
        groups.stream()
            .map(Group::person)
            .sorted(Comparator.comparing(person -> person.mentions().getFirst().span()))
            .toList());
  }

  /** Of several people who may be meant, the one named last before this place. */
  private static Optional<Group> nearest(List<Group> known, Mention mention, Names names) {
    if (known.isEmpty()) {
      return Optional.empty();
    }
    String form = mention.name().titles() + mention.name().full();
    Comparator<Group> byPlace = Comparator.comparingInt(group -> group.distance(mention));
    return known.stream().filter(group -> group.mayBe(mention.name(), form, names)).min(byPlace);
  }

  private static String key(String surname) {
    return NameFolding.stem(NameFolding.bones(surname.substring(surname.lastIndexOf(' ') + 1)));
  }

  private static final class Group {
    final PersonName name;
    final List<Mention> mentions = new ArrayList<>();

    /** Answers given before, by titles and name: most names of a text recur. */
    private final Map<String, Boolean> asked = new HashMap<>();

    Group(PersonName name) {
      this.name = name;
    }

    /** Whether a name may mean this person; {@code form} is how the text prints it. */
    boolean mayBe(PersonName other, String form, Names names) {
      return asked.computeIfAbsent(form, key -> names.compare(name, other).mayBeOne());
    }

    /** The surname, and the given names, by which people are called too. */
    Set<String> keys() {
      Set<String> keys = new LinkedHashSet<>();
      keys.add(key(name.surname()));
      name.givenNames().forEach(given -> keys.add(key(given)));
      return keys;
    }

    int distance(Mention mention) {
      int start = mentions.getFirst().span().start();
      int at = mention.span().start();
      return start <= at ? at - start : Integer.MAX_VALUE / 2 + start - at;
    }

    Person person() {
      List<Mention> sorted = new ArrayList<>(mentions);
      sorted.sort(Comparator.comparing(Mention::span));
      return new Person(name, sorted);
    }
  }

  /** Everybody who may be meant by this name. */
  public List<Person> matching(PersonName name, Names names) {
    return persons.stream()
        .filter(person -> names.compare(person.name(), name).mayBeOne())
        .toList();
  }

  /** The person the text names most often. */
  public Optional<Person> main() {
    return persons.stream().max(Comparator.comparingInt(person -> person.mentions().size()));
  }
}
