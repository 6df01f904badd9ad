package stet.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.document.Metadata;

/** What a web page says about itself: JSON-LD, OpenGraph and its like, microdata, its head. */
final class PageMetadata {

  private static final int LONGEST_TITLE = 300;

  private final Document page;
  private final LinkedData linked;
  private final Map<String, String> meta = new HashMap<>();

  private PageMetadata(Document page, LinkedData linked) {
    this.page = page;
    this.linked = linked;
    for (Element element : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String content = element.attr("content").strip();
        if (element.hasAttr(key) && !content.isEmpty()) {
          meta.putIfAbsent(element.attr(key).strip().toLowerCase(Locale.ROOT), content);
        }
      }
    }
  }

  static Metadata of(Document page, LinkedData linked) {
    return new PageMetadata(page, linked).found();
  }

  private Metadata found() {
    return new Metadata(title(), authors(), published(), modified(), language(), address());
  }

  private Optional<String> title() {
    return linked
        .headline()
        .or(() -> meta("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title"))
        .or(() -> text("h1"))
        .or(() -> Optional.of(page.title()).filter(t -> !t.isBlank()))
        .filter(t -> t.length() <= LONGEST_TITLE);
  }

  /** People; a page that names only itself as its author names nobody. */
  private List<String> authors() {
    List<String> authors = new ArrayList<>(linked.authors());
    if (authors.isEmpty()) {
      meta("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl")
          .or(() -> text("[itemprop=author] [itemprop=name]"))
          .or(() -> text("[itemprop=author]"))
          .or(() -> text("a[rel=author]"))
          .map(PageMetadata::withoutBy)
          .filter(a -> !Addresses.startsAt(a, 0))
          .ifPresent(authors::add);
    }
    String site = meta("og:site_name", "application-name").orElse("");
    authors.removeIf(a -> a.equalsIgnoreCase(site));
    return authors;
  }

  private static String withoutBy(String author) {
    boolean by = author.regionMatches(true, 0, "by ", 0, 3);
    return by ? author.substring(3).strip() : author;
  }

  private Optional<String> published() {
    return linked
        .published()
        .or(() ->
            meta(
                    "article:published_time",
                    "og:published_time",
                    "datepublished",
                    "dc.date",
                    "dc.date.issued",
                    "dcterms.created",
                    "parsely-pub-date",
                    "sailthru.date",
                    "date",
                    "pubdate",
                    "publish-date",
                    "publishdate")
                .flatMap(Dates::iso))
        .or(() -> attribute("time[itemprop=datePublished][datetime]", "datetime"))
        .or(() -> attribute("article time[datetime]", "datetime"))
        .or(() -> attribute("time[datetime]", "datetime"))
        .flatMap(Dates::iso);
  }

  private Optional<String> modified() {
    return meta("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified")
        .or(() -> attribute("time[itemprop=dateModified][datetime]", "datetime"))
        .flatMap(Dates::iso);
  }

  private Optional<String> language() {
    return attribute("html[lang]", "lang")
        .or(() -> meta("content-language", "og:locale"))
        .or(linked::language)
        .map(l -> l.replace('_', '-'))
        .filter(l -> l.length() <= 20 && l.chars().allMatch(PageMetadata::isInCode));
  }

  private static boolean isInCode(int c) {
    return c == '-' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  private Optional<String> address() {
    return attribute("link[rel=canonical][href]", "href")
        .or(() -> meta("og:url"))
        .or(linked::address)
        .filter(a -> Addresses.startsAt(a, 0))
        .map(Addresses::shown);
  }

  private Optional<String> meta(String... names) {
    for (String name : names) {
      String value = meta.get(name);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private Optional<String> attribute(String selector, String attribute) {
    Element element = page.selectFirst(selector);
    return element == null
        ? Optional.empty()
        : Optional.of(element.attr(attribute).strip()).filter(v -> !v.isEmpty());
  }

  private Optional<String> text(String selector) {
    Element element = page.selectFirst(selector);
    return element == null
        ? Optional.empty()
        : Optional.of(element.text()).filter(t -> !t.isBlank() && t.length() < LONGEST_TITLE);
  }
}
