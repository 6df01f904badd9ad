package stet.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.name.ContradictingName.Form;
import stet.name.ContradictingName.Place;
import stet.text.Span;

/**
 * Finds names that a translation garbled: one surname with two given names, where the texts
 * themselves say that one person is meant. Two people who share a surname are no contradiction, and
 * an initial contradicts nothing here: it may come from another alphabet.
 */
final class NameContradictions {

  /** Without an office, two forms must stand this near, in UTF-16 units. */
  private static final int NEAR = 1500;

  /** How far around a name a word of kinship tells that two people are meant. */
  private static final int KIN = 80;

  private final Names names;
  private final NameTables tables;

  NameContradictions(Names names, NameTables tables) {
    this.names = names;
    this.tables = tables;
  }

  /** One full name as printed, with all its places. */
  private static final class Bearer {
    final PersonName name;
    final List<Place> places = new ArrayList<>();
    final Set<String> offices = new HashSet<>();
    final Set<String> before = new HashSet<>();
    final Set<Integer> texts = new HashSet<>();
    boolean titled;
    boolean kin;

    Bearer(PersonName name) {
      this.name = name;
    }
  }

  /** All people of one surname, and how often it stands alone in each text. */
  private static final class Family {
    final Map<String, Bearer> bearers = new LinkedHashMap<>();
    final Set<Integer> alone = new HashSet<>();
  }

  /** The contradictions within these texts: the article first, then its sources. */
  List<ContradictingName> find(List<String> texts) {
    Map<String, Family> families = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      for (Mention mention : names.in(text)) {
        take(families, mention, i, text);
      }
    }
    List<ContradictingName> found = new ArrayList<>();
    for (Family family : families.values()) {
      Set<Bearer> clashing = clashing(family, texts);
      if (clashing.size() > 1) {
        found.add(shown(clashing));
      }
    }
    return List.copyOf(found);
  }

  private void take(Map<String, Family> families, Mention mention, int text, String words) {
    PersonName name = mention.name();
    String surname = name.surname().substring(name.surname().lastIndexOf(' ') + 1);
    Family family = families.computeIfAbsent(NameFolding.bones(surname), s -> new Family());
    if (!name.hasGivenName()) {
      if (name.given().isEmpty()) {
        family.alone.add(text);
      }
      return;
    }
    Bearer bearer =
        family.bearers.computeIfAbsent(NameFolding.plain(name.full()), f -> new Bearer(name));
    bearer.places.add(new Place(text, mention.span()));
    bearer.texts.add(text);
    bearer.titled |= mention.isTitled() || capitalBefore(words, mention.span().start());
    mention.offices().forEach(office -> bearer.offices.add(office.id()));
    bearer.before.add(wordsBefore(words, mention.span().start()));
    bearer.kin |= hasKin(words, mention.span());
  }

  private Set<Bearer> clashing(Family family, List<String> texts) {
    List<Bearer> bearers = List.copyOf(family.bearers.values());
    Set<Bearer> clashing = new LinkedHashSet<>();
    for (int i = 0; i < bearers.size(); i++) {
      for (int j = i + 1; j < bearers.size() && bearers.size() <= MAX_BEARERS; j++) {
        Bearer a = bearers.get(i);
        Bearer b = bearers.get(j);
        if (names.compare(a.name, b.name) == NameMatch.CONTRADICTS
            && !areTwo(a, b, texts)
            && isOne(a, b, family)) {
          clashing.add(a);
          clashing.add(b);
        }
      }
    }
    return clashing;
  }

  /** More people of one surname are a family or a list, not a slip. */
  private static final int MAX_BEARERS = 6;

  /** What says that two people are meant. */
  private boolean areTwo(Bearer a, Bearer b, List<String> texts) {
    boolean oftenBoth = a.places.size() > 1 && b.places.size() > 1 && shareText(a, b);
    return a.kin || b.kin || oftenBoth || inOneSentence(a, b, texts);
  }

  private static boolean shareText(Bearer a, Bearer b) {
    return a.texts.stream().anyMatch(b.texts::contains);
  }

  /** What says that one person is meant: the office, the words in front, or the way of naming. */
  private boolean isOne(Bearer a, Bearer b, Family family) {
    if (!a.offices.isEmpty() && !b.offices.isEmpty()) {
      return a.offices.stream().anyMatch(b.offices::contains);
    }
    boolean oneTitle =
        a.before.stream().anyMatch(words -> !words.isEmpty() && b.before.contains(words));
    return oneTitle || isNamedAgain(a, b, family);
  }

  /**
   * One was introduced with an office, the other, close by, with nothing at all; and nobody of that
   * surname is ever called by it alone, as people are who have been introduced.
   */
  private boolean isNamedAgain(Bearer a, Bearer b, Family family) {
    if (a.titled == b.titled || tables.common().contains(NameTables.key(a.name.surname()))) {
      return false;
    }
    return a.texts.stream()
        .filter(text -> b.texts.contains(text) && !family.alone.contains(text))
        .anyMatch(text -> standNear(inText(a, text), inText(b, text)));
  }

  // Once each: an article that quotes the passage repeats a form, which makes it no other person's.
  private static boolean standNear(List<Place> a, List<Place> b) {
    return a.size() == 1
        && b.size() == 1
        && Math.abs(a.getFirst().span().start() - b.getFirst().span().start()) <= NEAR;
  }

  private static List<Place> inText(Bearer bearer, int text) {
    return bearer.places.stream().filter(place -> place.text() == text).toList();
  }

  private static boolean inOneSentence(Bearer a, Bearer b, List<String> texts) {
    for (Place first : a.places) {
      for (Place second : b.places) {
        boolean oneText = first.text() == second.text();
        if (oneText && oneSentence(texts.get(first.text()), first.span(), second.span())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean oneSentence(String text, Span a, Span b) {
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    if (to - from > 300) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean stop =
          ".!?".indexOf(c) >= 0 && i + 1 < to && Character.isWhitespace(text.charAt(i + 1));
      if (c == '\n' || (stop && !isInitialDot(text, i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInitialDot(String text, int dot) {
    return dot > 0
        && Character.isUpperCase(text.charAt(dot - 1))
        && (dot == 1 || !Character.isLetter(text.charAt(dot - 2)));
  }

  private boolean hasKin(String text, Span span) {
    int from = Math.max(0, span.start() - KIN);
    int to = Math.min(text.length(), span.end() + KIN);
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean letter = i < to && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (tables.kin().contains(NameTables.key(text.substring(start, i)))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }

  /** The two words in front, in lower case; empty unless one of them could be part of a title. */
  private String wordsBefore(String text, int start) {
    List<String> words = new ArrayList<>();
    int end = start;
    while (words.size() < 2 && end > 0) {
      int stop = end;
      while (stop > 0 && text.charAt(stop - 1) == ' ') {
        stop--;
      }
      int from = stop;
      while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
        from--;
      }
      if (from == stop) {
        break;
      }
      words.addFirst(NameTables.key(text.substring(from, stop)));
      end = from;
    }
    boolean title = words.size() == 2 && !tables.words().contains(words.getLast());
    return title ? String.join(" ", words) : "";
  }

  /** "Prime Minister Kevin": a capital in front that opens no sentence is some title. */
  private static boolean capitalBefore(String text, int start) {
    int stop = start;
    while (stop > 0 && text.charAt(stop - 1) == ' ') {
      stop--;
    }
    int from = stop;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return stop < start
        && from < stop
        && from > 1
        && Character.isUpperCase(text.charAt(from))
        && text.charAt(from - 1) == ' '
        && Character.isLetter(text.charAt(from - 2));
  }

  private static ContradictingName shown(Set<Bearer> bearers) {
    List<Form> forms = new ArrayList<>();
    bearers.forEach(bearer -> forms.add(new Form(bearer.name.full(), bearer.places)));
    return new ContradictingName(bearers.iterator().next().name.surname(), forms);
  }
}
