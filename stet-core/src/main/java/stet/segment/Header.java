package stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stet.document.Document;
import stet.name.Mention;
import stet.name.NameMatch;
import stet.name.Names;
import stet.name.PersonName;

/**
 * What a page says about a transcript before it begins: title, authors, the lines above the first
 * label. It tells who THE PRESIDENT is, and Ms. Hadley's given name.
 */
record Header(String text, List<Mention> mentions, List<PersonName> authors, String day) {

  /** Lines further down belong to the talk, not to its head. */
  private static final int MAX_LINES = 40;

  private static final int MAX_CHARS = 3000;

  static Header of(Document document, List<Line> lines, int firstLabel, Names names) {
    StringBuilder text = new StringBuilder();
    document
        .metadata()
        .title()
        .ifPresent(title -> text.append(title.replace('\n', ' ')).append('\n'));
    for (int i = 0; i < Math.min(firstLabel, Math.min(lines.size(), MAX_LINES)); i++) {
      if (text.length() + lines.get(i).span().length() < MAX_CHARS) {
        text.append(lines.get(i).in(document.text())).append('\n');
      }
    }
    List<PersonName> authors = new ArrayList<>();
    document.metadata().authors().forEach(author -> names.parse(author).ifPresent(authors::add));
    String day = document.metadata().published().filter(d -> d.length() >= 10).orElse("");
    return new Header(text.toString(), names.in(text.toString()), List.copyOf(authors), day);
  }

  /** The first person the head gives this office. */
  Optional<PersonName> holder(String office) {
    return mentions.stream()
        .filter(mention -> mention.offices().stream().anyMatch(o -> o.id().equals(office)))
        .map(Mention::name)
        .findFirst();
  }

  /** The fullest form in which the head names this person. */
  Optional<PersonName> named(PersonName name, Names names) {
    List<PersonName> all = new ArrayList<>(mentions.stream().map(Mention::name).toList());
    all.addAll(authors);
    return all.stream()
        .filter(other -> names.compare(name, other).mayBeOne())
        .max(Comparator.comparingInt(PersonName::fullness))
        .filter(PersonName::hasGivenName)
        .or(() -> GivenNames.before(name, text, names))
        .or(() -> all.stream().filter(other -> names.compare(name, other).mayBeOne()).findFirst());
  }

  /** Everybody the head names, each once, in order. */
  List<PersonName> persons(Names names) {
    List<PersonName> persons = new ArrayList<>();
    for (Mention mention : mentions) {
      if (persons.stream()
          .noneMatch(p -> names.compare(p, mention.name()) != NameMatch.DIFFERENT)) {
        persons.add(named(mention.name(), names).orElse(mention.name()));
      }
    }
    return persons;
  }
}
