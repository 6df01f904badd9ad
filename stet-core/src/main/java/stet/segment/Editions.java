package stet.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Edition.Delivery;
import stet.document.Edition.Translation;
import stet.document.Metadata;
import stet.document.Notice;
import stet.document.Turn;
import stet.document.Turn.Role;

/** Reads from the head, the foot and the notices of a source what kind of text it is. */
final class Editions {

  private final NoticeReader notices;
  private final Languages languages;
  private final Days days;

  private Editions(NoticeReader notices, Languages languages, Days days) {
    this.notices = notices;
    this.languages = languages;
    this.days = days;
  }

  static Editions standard() {
    return new Editions(NoticeReader.standard(), Languages.standard(), Days.standard());
  }

  Edition read(Document document, Script script, List<Turn> turns) {
    List<Notice> found = notices.read(document, script, turns);
    Metadata metadata = document.metadata();
    String title = metadata.title().orElse("").toLowerCase(Locale.ROOT);
    Translation translation = translation(found);
    Optional<String> address =
        found.stream()
            .flatMap(notice -> Addresses.in(document.text(notice.span())).stream())
            .findFirst()
            .or(() -> Addresses.in(script.header().text()))
            .or(metadata::address);
    Optional<String> original =
        found.stream()
            .filter(notice -> isTranslation(notice.kind()))
            .flatMap(notice -> languages.named(document.text(notice.span())).stream())
            .findFirst()
            .or(() ->
                translation == Translation.NONE
                    ? Optional.empty()
                    : address.flatMap(languages::ofAddress))
            .filter(code -> document.language().map(own -> !own.startsWith(code)).orElse(true));
    return new Edition(
        document.language(),
        original,
        translation,
        delivery(found, title),
        has(found, Notice.Kind.EXCERPT)
            || isCut(document.text())
            || notices.says(Notice.Kind.EXCERPT, title),
        has(found, Notice.Kind.INTERPRETED)
            || turns.stream().anyMatch(turn -> turn.role() == Role.INTERPRETER),
        isSecondary(document, script),
        date(document, script, found),
        changed(document, found),
        address,
        found);
  }

  private static boolean isTranslation(Notice.Kind kind) {
    return kind == Notice.Kind.TRANSLATION
        || kind == Notice.Kind.UNOFFICIAL_TRANSLATION
        || kind == Notice.Kind.MACHINE_TRANSLATION;
  }

  /** Papers show by such a sign that they left something out. */
  private static boolean isCut(String text) {
    return text.contains("<...>") || text.contains("<…>");
  }

  private static boolean has(List<Notice> notices, Notice.Kind kind) {
    return notices.stream().anyMatch(notice -> notice.kind() == kind);
  }

  private static Translation translation(List<Notice> notices) {
    if (has(notices, Notice.Kind.MACHINE_TRANSLATION)) {
      return Translation.MACHINE;
    }
    boolean human =
        has(notices, Notice.Kind.TRANSLATION) || has(notices, Notice.Kind.UNOFFICIAL_TRANSLATION);
    return human ? Translation.HUMAN : Translation.NONE;
  }

  private Delivery delivery(List<Notice> found, String title) {
    if (has(found, Notice.Kind.AS_DELIVERED) || notices.says(Notice.Kind.AS_DELIVERED, title)) {
      return Delivery.AS_DELIVERED;
    }
    boolean prepared =
        has(found, Notice.Kind.AS_PREPARED)
            || has(found, Notice.Kind.EMBARGO)
            || notices.says(Notice.Kind.AS_PREPARED, title);
    return prepared ? Delivery.AS_PREPARED : Delivery.UNSTATED;
  }

  /** The day of the occasion: from a notice or the head, else the day of publication. */
  private Optional<String> date(Document document, Script script, List<Notice> found) {
    return found.stream()
        .filter(notice -> notice.kind() != Notice.Kind.CORRECTED)
        .flatMap(notice -> days.in(document.text(notice.span())).stream())
        .findFirst()
        .or(() ->
            document
                .metadata()
                .published()
                .filter(d -> d.length() >= 10)
                .map(d -> d.substring(0, 10)))
        .or(() -> script.header().text().lines().flatMap(l -> days.in(l).stream()).findFirst());
  }

  /** The day of the last change, from what the page says in its fields and in its lines. */
  private Optional<String> changed(Document document, List<Notice> found) {
    Optional<String> field =
        document.metadata().modified().filter(d -> d.length() >= 10).map(d -> d.substring(0, 10));
    return Stream.concat(
            field.stream(),
            found.stream()
                .filter(notice -> notice.kind() == Notice.Kind.CORRECTED)
                .flatMap(notice -> days.in(document.text(notice.span())).stream()))
        .max(Comparator.naturalOrder());
  }

  /**
   * A report about speech: nobody is labelled, and sentences in marks are given to people. Under
   * the name of whoever wrote it, or behind the place and the day of an agency, one is enough.
   */
  static boolean isSecondary(Document document, Script script) {
    boolean written =
        !document.metadata().authors().isEmpty() || isDatelined(document.text(), script.lines());
    return script.voices().isEmpty()
        && (Reported.isReport(document.text())
            || (written && Reported.attributions(document.text(), 1) > 0));
  }

  /** "TARSK, 3 March (Press) - ": a town in capitals and a dash begin the text. */
  private static boolean isDatelined(String text, List<Line> lines) {
    String line = lines.isEmpty() ? "" : lines.getFirst().in(text);
    int dash = -1;
    for (int i = 1; i + 1 < Math.min(line.length(), DATELINE) && dash < 0; i++) {
      boolean apart = line.charAt(i - 1) == ' ' && line.charAt(i + 1) == ' ';
      dash = apart && "-–—".indexOf(line.charAt(i)) >= 0 ? i : -1;
    }
    List<String> words = Line.words(line);
    String town = words.isEmpty() ? "" : words.getFirst();
    return dash > 0
        && line.indexOf(':') < 0
        && town.codePoints().filter(Character::isUpperCase).count() > 2
        && town.codePoints().noneMatch(Character::isLowerCase);
  }

  /** The place and the day of an agency's report take no more, in UTF-16 units. */
  private static final int DATELINE = 70;

  static List<Notice> sorted(List<Notice> notices) {
    List<Notice> sorted = new ArrayList<>(notices);
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(sorted);
  }
}
