package stet.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.document.Speaker;
import stet.document.Turn.Role;
import stet.name.Cast;
import stet.name.NameMatch;
import stet.name.Names;
import stet.name.Office;
import stet.name.PersonName;
import stet.segment.LabelWords.Meaning;

/**
 * Who stands behind each label of a document: one person may have several, and an office or a pair
 * of initials may stand for a name that is printed elsewhere on the page.
 */
final class Speakers {

  private final Names names;
  private final LabelWords words;
  private final Header header;
  private final Map<String, String> codes;
  private final String text;
  private final Map<String, Voice> voices = new LinkedHashMap<>();
  private final Map<String, Person> byKey = new HashMap<>();
  private final List<Person> persons = new ArrayList<>();
  private Optional<Cast> cast = Optional.empty();

  /** What a label says: a role, and a person where it names one. */
  record Voice(Role role, Optional<Speaker> speaker) {}

  /** Somebody who speaks, under one label or several. */
  private static final class Person {
    PersonName name;
    final List<Office> offices = new ArrayList<>();
    int lastLine;

    Person(PersonName name) {
      this.name = name;
    }
  }

  private Speakers(
      Names names, LabelWords words, Header header, Map<String, String> codes, String text) {
    this.names = names;
    this.words = words;
    this.header = header;
    this.codes = codes;
    this.text = text;
  }

  /** The voice behind each key among these labels, which all name or stand for speakers. */
  static Map<String, Voice> of(
      List<Label> labels,
      Names names,
      LabelWords words,
      Header header,
      Map<String, String> codes,
      String text) {
    Speakers speakers = new Speakers(names, words, header, codes, text);
    for (Label label : labels) {
      speakers.take(label);
    }
    speakers.complete();
    return Map.copyOf(speakers.voices);
  }

  private void take(Label label) {
    String key = label.key();
    if (byKey.containsKey(key)) {
      byKey.get(key).lastLine = label.line();
    }
    if (voices.containsKey(key)) {
      return;
    }
    Optional<Office> office = names.offices().named(label.bare());
    Optional<PersonName> person = office.isPresent() ? holder(office.get()) : named(label);
    Optional<Meaning> meaning = words.meaning(label.bare());
    boolean known =
        person.isPresent()
            && (office.isPresent() || meaning.isEmpty() || codes.containsKey(label.bare()));
    if (known) {
      Person who = joined(person.get());
      office.ifPresent(who.offices::add);
      who.lastLine = label.line();
      byKey.put(key, who);
      voices.put(key, new Voice(Role.SPEAKER, Optional.empty()));
    } else {
      voices.put(key, meaning.map(m -> voice(m, label)).orElseGet(() -> asPrinted(label)));
    }
  }

  private Optional<PersonName> named(Label label) {
    if (isJoint(label.bare())) {
      return Optional.empty();
    }
    return names.parse(codes.getOrDefault(label.bare(), label.bare()));
  }

  /** "FALK AND SAND": two people speak as one. */
  private boolean isJoint(String label) {
    String[] parts = label.split(" (?i:and|und|et|y|и|та) ");
    return parts.length > 1
        && Arrays.stream(parts)
            .allMatch(
                part -> names.offices().named(part).isEmpty() && names.parse(part).isPresent());
  }

  private Voice voice(Meaning meaning, Label label) {
    return switch (meaning) {
      case QUESTION -> new Voice(Role.QUESTIONER, Optional.empty());
      case ANSWER -> new Voice(Role.SPEAKER, subject());
      case CROWD -> new Voice(Role.CROWD, Optional.empty());
      case INTERPRETER -> new Voice(Role.INTERPRETER, Optional.empty());
      case CLIP -> new Voice(Role.CLIP, Optional.empty());
      case ROLE, NOT ->
          words.isNobody(label.bare())
              ? new Voice(Role.SPEAKER, Optional.empty())
              : asPrinted(label);
    };
  }

  private static Voice asPrinted(Label label) {
    return new Voice(Role.SPEAKER, Optional.of(new Speaker(calm(label.bare()))));
  }

  /** The person whose answers these are: named by the head, not as its author. */
  private Optional<Speaker> subject() {
    return header.persons(names).stream()
        .filter(p -> header.authors().stream().noneMatch(a -> names.compare(a, p).mayBeOne()))
        .findFirst()
        .or(() -> header.authors().stream().findFirst())
        .map(name -> new Speaker(name.full()));
  }

  /** Who holds an office on this page: its head says so, or the person it is filed under. */
  private Optional<PersonName> holder(Office office) {
    Optional<PersonName> headed = header.holder(office.id());
    if (headed.isPresent()) {
      return headed;
    }
    if (header.authors().size() == 1) {
      return Optional.of(header.authors().getFirst());
    }
    return header.day().isEmpty()
        ? Optional.empty()
        : names.offices().holder(office.id(), Optional.empty(), header.day()).flatMap(names::parse);
  }

  /** The person already known under a name that fits, else a new one. */
  private Person joined(PersonName name) {
    Optional<Person> known =
        persons.stream()
            .filter(person -> names.compare(person.name, name).mayBeOne())
            .max(
                Comparator.comparing((Person p) -> names.compare(p.name, name) == NameMatch.SAME)
                    .thenComparingInt(p -> p.lastLine));
    Person person =
        known.orElseGet(() -> {
          Person fresh = new Person(name);
          persons.add(fresh);
          return fresh;
        });
    if (name.fullness() > person.name.fullness()) {
      List<String> titles = name.titles().isEmpty() ? person.name.titles() : name.titles();
      person.name = new PersonName(name.printed(), titles, name.given(), name.surname());
    }
    return person;
  }

  /** Looks for the given names that the labels do not print, then writes the names down. */
  private void complete() {
    for (Person person : persons) {
      if (!person.name.hasGivenName()) {
        person.name = fuller(person);
      }
    }
    byKey.forEach((key, person) ->
        voices.put(key, new Voice(Role.SPEAKER, Optional.of(new Speaker(shown(person))))));
  }

  private PersonName fuller(Person person) {
    return header
        .named(person.name, names)
        .filter(PersonName::hasGivenName)
        .or(() -> fromTable(person))
        .or(() -> fromText(person.name))
        .orElse(person.name);
  }

  private Optional<PersonName> fromTable(Person person) {
    List<Office> offices = new ArrayList<>(person.offices);
    String titles = String.join(" ", person.name.titles());
    names.offices().named(titles).ifPresent(offices::add);
    return offices.stream()
        .flatMap(office ->
            names
                .offices()
                .holder(office.id(), Optional.of(person.name.surname()), day())
                .flatMap(names::parse)
                .stream())
        .findFirst();
  }

  private String day() {
    return header.day().isEmpty() ? "0000-00-00" : header.day();
  }

  /** The one person of this surname whom somebody mentions in full. */
  private Optional<PersonName> fromText(PersonName name) {
    if (name.titles().isEmpty()) {
      return Optional.empty();
    }
    if (cast.isEmpty()) {
      cast = Optional.of(names.cast(text));
    }
    List<PersonName> full =
        cast.get().persons().stream()
            .map(Cast.Person::name)
            .filter(PersonName::hasGivenName)
            .filter(other -> !other.surname().isEmpty() && sameSurname(other, name))
            .toList();
    return full.size() == 1 ? Optional.of(full.getFirst()) : Optional.empty();
  }

  private boolean sameSurname(PersonName a, PersonName b) {
    return names.compare(a, b).mayBeOne() && names.compare(a.surname(), b.surname()).mayBeOne();
  }

  private static String shown(Person person) {
    PersonName name = person.name;
    return name.given().isEmpty() && !name.titles().isEmpty()
        ? calm(String.join(" ", name.titles())) + " " + name.surname()
        : name.full();
  }

  private static final Set<String> SMALL = Set.of("OF", "THE", "AND", "UND", "ET", "Y", "И");

  /** "THE VICE PRESIDENT" as people would write it. */
  static String calm(String printed) {
    boolean shouts = printed.codePoints().noneMatch(Character::isLowerCase);
    boolean code = printed.length() <= 4 && printed.indexOf(' ') < 0 && printed.indexOf('.') < 0;
    if (!shouts || code) {
      return printed;
    }
    StringBuilder calm = new StringBuilder(printed.length());
    for (String word : printed.split(" ")) {
      boolean small = !calm.isEmpty() && SMALL.contains(word);
      String rest = word.substring(Math.min(1, word.length())).toLowerCase(Locale.ROOT);
      String first = word.substring(0, Math.min(1, word.length()));
      calm.append(calm.isEmpty() ? "" : " ")
          .append(small ? first.toLowerCase(Locale.ROOT) : first)
          .append(rest);
    }
    return calm.toString();
  }
}
