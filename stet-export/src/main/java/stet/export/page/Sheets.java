package stet.export.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stet.document.Edition;
import stet.document.Notice;
import stet.document.Source;
import stet.document.Turn;
import stet.export.say.Says;
import stet.report.Coverage;
import stet.text.Span;

/** Sets a source: its head, its text with every place marked, its heat strip. */
final class Sheets {

  private static final int UNMENTIONED_SHOWN = 8;

  private final Places places;

  Sheets(Places places) {
    this.places = places;
  }

  Sheet sheet(Source source, int number, Optional<Coverage> coverage) {
    List<Zone> zones = new ArrayList<>(marked(source));
    coverage.ifPresent(covered -> sentences(covered, number, zones));
    zones.addAll(places.zones(source.id()));
    return new Sheet(
        "source-" + number,
        source.id(),
        source.document().metadata().title().orElse(source.id()),
        source.document().language().orElse(""),
        edition(source.edition()),
        source.edition().notices().stream()
            .map(Notice::span)
            .map(source.document()::text)
            .distinct()
            .toList(),
        source.edition().address().or(() -> source.document().metadata().address()).orElse(""),
        Galley.of(source.document(), zones),
        coverage.map(Says::coverage).orElse(""),
        findings(coverage),
        coverage.map(c -> HeatCells.of(c, number)).orElse(List.of()),
        coverage.map(c -> unmentioned(c, number)).orElse(List.of()));
  }

  /** Labels, roles, notices and what nobody spoke. */
  private static List<Zone> marked(Source source) {
    List<Zone> zones = new ArrayList<>();
    for (Turn turn : source.turns()) {
      turn.labelSpan().ifPresent(span -> zones.add(Zone.plain(span, "who")));
      String role = turn.role().name().toLowerCase(Locale.ROOT);
      if (turn.role() != Turn.Role.SPEAKER && !turn.span().isEmpty()) {
        zones.add(Zone.plain(turn.span(), "role-" + role));
      }
    }
    for (Span silent : source.nonSpeech()) {
      zones.add(Zone.plain(silent, "silent"));
    }
    for (Notice notice : source.edition().notices()) {
      zones.add(Zone.plain(notice.span(), "notice"));
    }
    return zones;
  }

  private static void sentences(Coverage coverage, int source, List<Zone> zones) {
    int number = 1;
    for (Coverage.Covered covered : coverage.passages()) {
      zones.add(
          Zone.place(
              covered.passage().span(),
              Anchors.sentence(source, number),
              "s " + Styles.of(covered.state()),
              ""));
      number++;
    }
  }

  private static int findings(Optional<Coverage> coverage) {
    Set<String> ids = new HashSet<>();
    coverage.ifPresent(c -> c.passages().forEach(covered -> ids.addAll(covered.findings())));
    return ids.size();
  }

  private List<Sheet.Unmentioned> unmentioned(Coverage coverage, int source) {
    List<Sheet.Unmentioned> list = new ArrayList<>();
    for (Coverage.Covered covered : Says.unmentioned(coverage, UNMENTIONED_SHOWN)) {
      int number = coverage.passages().indexOf(covered) + 1;
      list.add(
          new Sheet.Unmentioned(
              Anchors.href(Anchors.sentence(source, number)),
              covered.passage().text(),
              places.where(covered.passage())));
    }
    return list;
  }

  private static List<String> edition(Edition edition) {
    List<String> says = new ArrayList<>();
    String from = edition.originalLanguage().map(code -> " from " + language(code)).orElse("");
    switch (edition.translation()) {
      case NONE -> edition.language().ifPresent(code -> says.add(language(code)));
      case HUMAN -> says.add("translation" + from);
      case MACHINE -> says.add("machine translation" + from);
    }
    switch (edition.delivery()) {
      case UNSTATED -> {
        // nothing is known, so nothing is said
      }
      case AS_PREPARED -> says.add("as prepared");
      case AS_DELIVERED -> says.add("as delivered");
    }
    if (edition.excerpt()) {
      says.add("excerpt");
    }
    if (edition.interpreted()) {
      says.add("interpreted");
    }
    if (edition.secondary()) {
      says.add("itself a report");
    }
    edition.date().ifPresent(says::add);
    return says;
  }

  /** The name of a language in English; its code where there is none. */
  static String language(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
