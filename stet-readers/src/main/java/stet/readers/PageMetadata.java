package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.document.Metadata;

/** What a web page says about itself, in its head and its first lines. */
record PageMetadata(Metadata found) {

  static PageMetadata of(Document page) {
    Optional<String> title =
        meta(page, "og:title", "twitter:title", "dc.title", "title")
            .or(() -> text(page, "h1"))
            .or(() -> Optional.of(page.title()).filter(t -> !t.isBlank()));
    List<String> authors = new ArrayList<>();
    meta(page, "author", "article:author", "dc.creator", "parsely-author", "sailthru.author")
        .filter(a -> !Addresses.startsAt(a, 0))
        .ifPresent(authors::add);
    Optional<String> published =
        meta(
                page,
                "article:published_time",
                "datepublished",
                "dc.date",
                "date",
                "pubdate",
                "publish-date",
                "parsely-pub-date",
                "sailthru.date",
                "dcterms.created")
            .or(() -> attribute(page, "time[datetime]", "datetime"))
            .flatMap(Dates::iso);
    Optional<String> language =
        attribute(page, "html[lang]", "lang").or(() -> meta(page, "content-language", "og:locale"));
    Optional<String> address =
        attribute(page, "link[rel=canonical]", "href")
            .or(() -> meta(page, "og:url"))
            .filter(a -> Addresses.startsAt(a, 0))
            .map(Addresses::shown);
    return new PageMetadata(
        new Metadata(title, authors, published, language.map(l -> l.replace('_', '-')), address));
  }

  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        Optional<String> value =
            attribute(page, "meta[" + key + "=" + quoted(name) + "]", "content");
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private static Optional<String> attribute(Document page, String selector, String attribute) {
    Element element = page.selectFirst(selector);
    return element == null
        ? Optional.empty()
        : Optional.of(element.attr(attribute).strip()).filter(v -> !v.isEmpty());
  }

  private static Optional<String> text(Document page, String selector) {
    Element element = page.selectFirst(selector);
    return element == null
        ? Optional.empty()
        : Optional.of(element.text()).filter(t -> !t.isBlank() && t.length() < 300);
  }
}
