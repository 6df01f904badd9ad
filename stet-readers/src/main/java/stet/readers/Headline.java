package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.document.Block;
import stet.document.Metadata;

/** Finds title and author in the first lines of a text that has no fields for them. */
final class Headline {

  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_BYLINE = 120;
  private static final int LONGEST_DATELINE = 50;
  private static final int LINES = 4;
  private static final String FIRST_LINES = "the first lines";

  private static final List<String> BY = List.of("by ", "von ", "par ", "por ", "di ", "door ");

  private Headline() {}

  /** The metadata, with what the first lines say about title and author. */
  static Metadata complete(Metadata known, List<Draft> drafts) {
    Optional<String> title = known.title().or(() -> title(drafts));
    List<String> authors = known.authors().isEmpty() ? authors(drafts) : known.authors();
    Optional<String> published = known.published().or(() -> dateline(drafts));
    List<Metadata.Told> told = new ArrayList<>(known.told());
    if (known.title().isEmpty()) {
      title.ifPresent(t -> told.add(new Metadata.Told(Metadata.Field.TITLE, t, FIRST_LINES)));
    }
    if (known.authors().isEmpty()) {
      authors.forEach(a -> told.add(new Metadata.Told(Metadata.Field.AUTHOR, a, "the byline")));
    }
    if (known.published().isEmpty()) {
      published.ifPresent(
          d -> told.add(new Metadata.Told(Metadata.Field.PUBLISHED, d, FIRST_LINES)));
    }
    return new Metadata(
        title,
        authors,
        known.publisher(),
        published,
        known.modified(),
        known.language(),
        known.address(),
        known.section(),
        told);
  }

  /** The day in a line that says where and when: "Tarsk, 12 May 2025", or in a byline. */
  private static Optional<String> dateline(List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> !d.isEmpty())
        .limit(LINES)
        .filter(d -> isDateline(d.text()) || !authors(List.of(d)).isEmpty())
        .flatMap(d -> Dates.iso(d.text()).stream())
        .findFirst();
  }

  /** A place and a day, and nothing else. */
  private static boolean isDateline(String line) {
    boolean ends = Character.isDigit(line.charAt(line.length() - 1));
    if (!ends || line.length() > LONGEST_DATELINE || line.indexOf(':') >= 0) {
      return false;
    }
    int digit = 0;
    while (digit < line.length() && !Character.isDigit(line.charAt(digit))) {
      digit++;
    }
    long words = line.substring(0, digit).chars().filter(c -> c == ' ').count();
    return words <= 3;
  }

  /** A heading, or a line without a full stop that a byline follows. */
  private static Optional<String> title(List<Draft> drafts) {
    List<Draft> shown = drafts.stream().filter(d -> !d.isEmpty()).limit(LINES).toList();
    for (int i = 0; i < shown.size(); i++) {
      String text = shown.get(i).text();
      boolean heading = shown.get(i).kind() == Block.Kind.HEADING;
      boolean byline = i == 0 && shown.size() > 1 && !authors(shown.subList(1, 2)).isEmpty();
      boolean titleLike = text.length() <= LONGEST_TITLE && text.indexOf('\n') < 0;
      if ((heading || byline) && titleLike && authors(shown.subList(i, i + 1)).isEmpty()) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** The names in "By Ann Lee and Bo Chan, The Paper". */
  static List<String> authors(List<Draft> drafts) {
    for (Draft draft : drafts.stream().filter(d -> !d.isEmpty()).limit(LINES).toList()) {
      String line = draft.text();
      if (line.length() > LONGEST_BYLINE || line.endsWith(".") || line.indexOf(':') >= 0) {
        continue;
      }
      for (String by : BY) {
        if (line.length() > by.length() && line.toLowerCase(Locale.ROOT).startsWith(by)) {
          List<String> names = names(line.substring(by.length()));
          if (!names.isEmpty()) {
            return names;
          }
        }
      }
    }
    return List.of();
  }

  private static List<String> names(String line) {
    int comma = line.indexOf(',');
    String people = comma < 0 ? line : line.substring(0, comma);
    List<String> names = new ArrayList<>();
    for (String name : people.split(" and | und | et | & ", -1)) {
      if (!isName(name.strip())) {
        return List.of();
      }
      names.add(name.strip());
    }
    return names;
  }

  /** Two to five words, each with a capital or a small particle of names. */
  private static boolean isName(String name) {
    String[] words = name.split(" ", -1);
    if (words.length < 2 || words.length > 5) {
      return false;
    }
    for (String word : words) {
      boolean particle =
          List.of("de", "da", "von", "van", "der", "la", "del", "bin").contains(word);
      if (word.isEmpty() || (!Character.isUpperCase(word.charAt(0)) && !particle)) {
        return false;
      }
    }
    return true;
  }
}
