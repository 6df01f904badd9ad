package stet.export.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.document.Block;
import stet.document.Document;
import stet.document.Passage;
import stet.document.Source;
import stet.export.say.Attention;
import stet.export.say.Kind;
import stet.export.say.Tally;
import stet.report.Finding;
import stet.report.NameContradiction;
import stet.report.Report;
import stet.report.StatementFinding;
import stet.text.Span;

/** Sets a report as a page: decides what stands where, and leaves nothing of it out. */
public final class Typesetter {

  private final Report report;
  private final Document article;
  private final Places places;

  private Typesetter(Report report) {
    this.report = report;
    this.article = report.dossier().article();
    this.places = new Places(report.dossier());
  }

  /**
   * The page of a report.
   *
   * @param version Stet's own version
   */
  public static Page page(Report report, String version) {
    return new Typesetter(report).set(version);
  }

  /** A card and where in the article its words stand. */
  private record Placed(Span span, Card card) {}

  private Page set(String version) {
    List<Placed> placed = cards();
    List<Card> order = placed.stream().map(Placed::card).toList();
    List<Page.Name> names = names();
    for (Placed item : placed) {
      places.add(article.id(), mark(item));
    }
    List<Paragraph> text = new ArrayList<>(Galley.of(article, places.zones(article.id())));
    Paragraph heading = heading(text);
    return new Page(
        article.metadata().title().orElse(article.id()),
        heading,
        byline(),
        article.language().orElse(""),
        Tally.of(report).sentence(),
        chips(order),
        groups(order),
        text,
        order,
        sources(),
        names,
        report.dossier().unreadable().stream()
            .map(reading -> CardMaker.said(reading.name(), reading.reason()))
            .toList(),
        report.notes(),
        report.tolerances(),
        version);
  }

  private List<Placed> cards() {
    CardMaker cards = new CardMaker(report.dossier(), places);
    StatementCards statements = new StatementCards(places, cards);
    List<Placed> placed = new ArrayList<>();
    for (Finding finding : report.findings()) {
      placed.add(new Placed(finding.attributed().quotation().span(), cards.card(finding)));
    }
    for (StatementFinding finding : report.statements()) {
      placed.add(new Placed(finding.span(), statements.card(finding)));
    }
    placed.sort(Comparator.comparing(Placed::span));
    return placed;
  }

  private static Zone mark(Placed item) {
    Card card = item.card();
    String kind = card.what().equals("statement") ? "statement " : "mark ";
    return new Zone(
        item.span(),
        Anchors.inArticle(card.id()),
        kind + card.familyClass() + " " + card.attentionClass(),
        Anchors.href(card.id()),
        card.id(),
        List.of(new Run.Badge(card.id(), card.family().sign(), card.spoken())));
  }

  /** The article's own heading is the page's; where it has none, its title is. */
  private Paragraph heading(List<Paragraph> text) {
    boolean own =
        !article.blocks().isEmpty()
            && article.blocks().getFirst().kind() == Block.Kind.HEADING
            && article.text().substring(0, article.blocks().getFirst().span().start()).isBlank();
    if (own) {
      return text.removeFirst();
    }
    String title = article.metadata().title().orElse(article.id());
    return new Paragraph(
        "heading", List.of(new Run(title, List.of(), "", "", false, "", List.of())));
  }

  private String byline() {
    return Stream.concat(
            Stream.of(article.id(), String.join(", ", article.metadata().authors())),
            article.metadata().published().stream())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private List<Page.Chip> chips(List<Card> order) {
    Map<Attention, Integer> attention = new EnumMap<>(Attention.class);
    order.forEach(card -> attention.merge(card.attention(), 1, Integer::sum));
    Map<Kind, Integer> wording = new EnumMap<>(Kind.class);
    for (Finding finding : report.findings()) {
      wording.merge(Kind.of(finding.wording()), 1, Integer::sum);
    }
    List<Page.Chip> chips = new ArrayList<>();
    attention.forEach((key, count) ->
        chips.add(
            new Page.Chip("attention", Styles.of(key), "", key.heading(), count, Styles.of(key))));
    wording.forEach((key, count) ->
        chips.add(
            new Page.Chip(
                "wording",
                key.wording(),
                key.family().sign(),
                key.says(),
                count,
                Styles.of(key.family()))));
    return chips;
  }

  private static List<Page.Group> groups(List<Card> order) {
    List<Page.Group> groups = new ArrayList<>();
    for (Attention attention : Attention.values()) {
      List<Card> cards = order.stream().filter(card -> card.attention() == attention).toList();
      if (!cards.isEmpty()) {
        groups.add(new Page.Group(attention, cards));
      }
    }
    return groups;
  }

  private List<Sheet> sources() {
    Sheets sheets = new Sheets(places);
    List<Sheet> list = new ArrayList<>();
    for (Source source : report.dossier().sources()) {
      list.add(
          sheets.sheet(
              source,
              list.size() + 1,
              report.coverage().stream()
                  .filter(coverage -> coverage.document().equals(source.id()))
                  .findFirst()));
    }
    return list;
  }

  private List<Page.Name> names() {
    List<Page.Name> names = new ArrayList<>();
    for (NameContradiction name : report.names()) {
      List<Row> rows = new ArrayList<>();
      for (int f = 0; f < name.forms().size(); f++) {
        NameContradiction.Form form = name.forms().get(f);
        int number = 1;
        for (Passage place : form.places()) {
          String anchor = Anchors.name(names.size() + 1, f + 1, number);
          rows.add(places.row(form.form(), place, anchor, "named", "", ""));
          number++;
        }
      }
      names.add(new Page.Name(name.surname(), rows));
    }
    return names;
  }
}
