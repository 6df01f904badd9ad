package stet.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.name.Cast.Person;
import stet.text.Span;

/**
 * What a text calls its persons beside their names: "the pilot, Nora Wick," makes her the pilot. A
 * description is one noun in small letters, looked for next to the name only.
 */
public final class Descriptions {

  /** Letters looked at on either side of a name. */
  private static final int REACH = 80;

  /** Words that end the noun phrase behind a name: "director of the museum" is a director. */
  private static final Set<String> ENDS =
      Set.of("of", "for", "at", "in", "from", "with", "who", "de", "du", "des", "von", "der", "в");

  /** By the person itself: two persons never share a record. */
  private final IdentityHashMap<Person, Set<String>> nouns = new IdentityHashMap<>();

  private final Map<Integer, Named> byStart = new HashMap<>();
  private final List<Person> persons;

  private record Named(Person person, Span name) {}

  private Descriptions(List<Person> persons) {
    this.persons = persons;
  }

  /** Reads what stands beside the names of a text, in time linear in their number. */
  public static Descriptions of(String text, Cast cast) {
    Descriptions all = new Descriptions(cast.persons());
    for (Person person : cast.persons()) {
      Set<String> mine = all.nouns.computeIfAbsent(person, p -> new HashSet<>());
      for (Mention mention : person.mentions()) {
        Named named = new Named(person, mention.span());
        all.byStart.put(mention.whole().start(), named);
        all.byStart.put(mention.span().start(), named);
        before(text, mention.span().start()).ifPresent(mine::add);
        behind(text, mention.span().end()).ifPresent(mine::add);
        predicate(text, mention.span().end()).ifPresent(mine::add);
        mention.offices().forEach(office -> mine.addAll(words(office.words())));
      }
    }
    return all;
  }

  /** The one person of the text whom the noun describes, if there is exactly one. */
  public Optional<Person> only(String noun) {
    String key = noun.toLowerCase(Locale.ROOT);
    List<Person> described =
        persons.stream().filter(p -> nouns.getOrDefault(p, Set.of()).contains(key)).toList();
    return described.size() == 1 ? Optional.of(described.getFirst()) : Optional.empty();
  }

  /** The person who is named right behind a description: "the pilot|, Nora Wick, said". */
  public Optional<Person> namedAt(String text, int end) {
    int at = end;
    if (at < text.length() && text.charAt(at) == ',') {
      at++;
    }
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    int start = at;
    if (start == end) {
      return Optional.empty();
    }
    return Optional.ofNullable(byStart.get(start))
        .filter(named -> isSetOff(text, end, named.name()))
        .map(Named::person);
  }

  /** Behind a comma a name is an apposition only where a sign closes it. */
  private static boolean isSetOff(String text, int end, Span name) {
    boolean comma = text.charAt(end) == ',';
    return !comma
        || name.end() >= text.length()
        || !Character.isLetter(text.charAt(name.end())) && text.charAt(name.end()) != ' ';
  }

  private static Optional<String> before(String text, int start) {
    int end = start;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ',')) {
      end--;
    }
    int from = end;
    while (from > 0 && isLetter(text.charAt(from - 1)) && start - from < REACH) {
      from--;
    }
    return from == end
        ? Optional.empty()
        : Optional.of(text.substring(from, end).toLowerCase(Locale.ROOT));
  }

  private static Optional<String> behind(String text, int end) {
    if (end >= text.length() || text.charAt(end) != ',') {
      return Optional.empty();
    }
    int stop = end + 1;
    while (stop < text.length()
        && stop - end < REACH
        && (isLetter(text.charAt(stop)) || text.charAt(stop) == ' ')) {
      stop++;
    }
    List<String> words = words(text.substring(end + 1, stop));
    String head = "";
    for (String word : words) {
      if (ENDS.contains(word)) {
        break;
      }
      head = word;
    }
    return head.isEmpty() ? Optional.empty() : Optional.of(head);
  }

  private static final Set<String> BEING =
      Set.of("is", "was", "been", "became", "remains", "ist", "war", "wurde", "est", "es", "стал");

  private static final Set<String> HELPS = Set.of("has", "had", "who", "now", "also");

  /** "Nora Wick has been energy minister of": what follows the verb, up to a small word. */
  private static Optional<String> predicate(String text, int end) {
    int stop = end;
    while (stop < text.length()
        && stop - end < REACH
        && (isLetter(text.charAt(stop)) || text.charAt(stop) == ' ')) {
      stop++;
    }
    boolean being = false;
    String head = "";
    for (String word : words(text.substring(end, stop))) {
      if (!being && !BEING.contains(word) && !HELPS.contains(word) || ENDS.contains(word)) {
        break;
      }
      head = being ? word : "";
      being |= BEING.contains(word);
    }
    return head.isEmpty() ? Optional.empty() : Optional.of(head);
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    String lower = phrase.toLowerCase(Locale.ROOT);
    int from = 0;
    for (int at = 0; at <= lower.length(); at++) {
      if (at == lower.length() || !isLetter(lower.charAt(at))) {
        if (at > from) {
          words.add(lower.substring(from, at));
        }
        from = at + 1;
      }
    }
    return words;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '-';
  }
}
