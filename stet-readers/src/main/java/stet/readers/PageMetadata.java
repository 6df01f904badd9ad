package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.document.Metadata;
import stet.document.Metadata.Field;
import stet.document.Metadata.Told;

/**
 * What a web page says about itself: in JSON-LD, in its head (OpenGraph, Dublin Core and their
 * like), in microdata, in elements that are called so, in its address; and where it says it.
 */
final class PageMetadata {

  private static final int LONGEST_TITLE = 300;

  private final Document page;
  private final LinkedData linked;
  private final Map<String, List<String>> head;
  private final Facts facts = new Facts();

  private PageMetadata(Document page, LinkedData linked) {
    this.page = page;
    this.linked = linked;
    this.head = PageFields.head(page);
  }

  static Metadata of(Document page, LinkedData linked) {
    return new PageMetadata(page, linked).found();
  }

  private Metadata found() {
    for (Told told : linked.told()) {
      facts.add(told.field(), told.value(), told.where());
    }
    for (Field field : Field.values()) {
      if (field != Field.PUBLISHED && field != Field.MODIFIED && field != Field.LANGUAGE) {
        PageFields.standard().tell(field, head, facts);
      }
    }
    language();
    address();
    Optional<String> site = facts.first(Field.PUBLISHER);
    facts.add(Field.TITLE, PageTitle.of(page, site), "the title and the headings");
    if (isNobody(facts.all(Field.AUTHOR), site)) {
      PageByline.tell(page, facts);
    }
    if (!facts.knows(Field.AUTHOR)) {
      PageByline.near(page, facts);
    }
    days();
    return new Metadata(
        facts
            .first(Field.TITLE)
            .filter(t -> t.length() <= LONGEST_TITLE)
            .map(t -> PageTitle.without(t, site)),
        authors(site),
        site,
        facts.first(Field.PUBLISHED),
        facts.first(Field.MODIFIED),
        facts.first(Field.LANGUAGE),
        facts.first(Field.ADDRESS),
        facts.first(Field.SECTION),
        facts.told());
  }

  /** A page that names only itself as its author names nobody. */
  private static boolean isNobody(List<String> authors, Optional<String> site) {
    return authors.stream().allMatch(a -> isSite(a, site) || Addresses.startsAt(a, 0));
  }

  private static boolean isSite(String author, Optional<String> site) {
    String low = author.toLowerCase(Locale.ROOT).strip();
    return site.filter(low::equalsIgnoreCase).isPresent()
        || List.of("admin", "administrator", "editor", "webmaster", "author", "staff", "user")
            .contains(low);
  }

  private List<String> authors(Optional<String> site) {
    List<String> authors = new ArrayList<>();
    String place = "";
    for (Told told : facts.told()) {
      boolean is =
          told.field() == Field.AUTHOR
              && !isSite(told.value(), site)
              && !Addresses.startsAt(told.value(), 0);
      if (is && (place.isEmpty() || place.equals(told.where()))) {
        place = told.where();
        authors.add(withoutBy(told.value()));
      }
    }
    return authors;
  }

  private static String withoutBy(String author) {
    boolean by = author.regionMatches(true, 0, "by ", 0, 3);
    return by ? author.substring(3).strip() : author;
  }

  /** Only what can be read as a day is told: pages fill these fields with anything. */
  private void days() {
    Dates.Order order = Dates.Order.of(facts.first(Field.LANGUAGE));
    for (Field field : List.of(Field.PUBLISHED, Field.MODIFIED)) {
      Facts said = new Facts();
      PageFields.standard().tell(field, head, said);
      for (Told told : said.told()) {
        facts.add(field, Dates.iso(told.value(), order), told.where());
      }
    }
    PageDates.tell(page, facts);
  }

  private void language() {
    code(attribute("html[lang]", "lang"), "html lang");
    code(attribute("html[xml:lang]", "xml:lang"), "html xml:lang");
    Facts said = new Facts();
    PageFields.standard().tell(Field.LANGUAGE, head, said);
    for (Told told : said.told()) {
      code(Optional.of(told.value()), told.where());
    }
    code(linked.language(), "JSON-LD inLanguage");
  }

  private void code(Optional<String> code, String where) {
    facts.add(
        Field.LANGUAGE,
        code.map(l -> l.replace('_', '-'))
            .filter(l -> l.length() >= 2 && l.length() <= 20)
            .filter(l -> l.chars().allMatch(PageMetadata::isInCode)),
        where);
  }

  private static boolean isInCode(int c) {
    return c == '-' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  private void address() {
    List<Told> said = new ArrayList<>();
    attribute("link[rel=canonical][href]", "href")
        .ifPresent(a -> said.add(new Told(Field.ADDRESS, a, "link rel=canonical")));
    Facts others = new Facts();
    PageFields.standard().tell(Field.ADDRESS, head, others);
    said.addAll(others.told());
    linked.address().ifPresent(a -> said.add(new Told(Field.ADDRESS, a, "JSON-LD url")));
    for (Told told : said) {
      if (Addresses.startsAt(told.value(), 0)) {
        facts.add(Field.ADDRESS, Addresses.shown(told.value()), told.where());
      }
    }
  }

  private Optional<String> attribute(String selector, String attribute) {
    Element element = page.selectFirst(selector);
    return element == null
        ? Optional.empty()
        : Optional.of(element.attr(attribute).strip()).filter(v -> !v.isEmpty());
  }
}
