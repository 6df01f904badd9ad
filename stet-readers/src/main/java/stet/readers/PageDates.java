package stet.readers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.document.Metadata.Field;

/** The days a page gives in its elements and its address. */
final class PageDates {

  private static final int LONGEST = 120;

  /** Elements whose attribute or text is a day, the more trusted first. */
  private static final List<String> PUBLISHED =
      List.of(
          "[itemprop=datePublished]",
          "time[pubdate]",
          "abbr.published[title]",
          "time.published,time.entry-date,time.post-date,time[class*=publish]",
          "article header time,header time",
          "article time",
          "[class~=(?i)^(date|published|pubdate|publish-date|post-date|entry-date|article-date)$]",
          "[class*=publish-date],[class*=pub-date],[class*=published-date],[class*=post-date]",
          "[class*=entry-date],[class*=article-date],[class*=date-published],[class*=posted-on]",
          "[class*=dateline],[class*=byline],[class*=post-meta],[class*=entry-meta]",
          "[class*=article-meta],[class*=article-info],[class*=meta-date],[class*=timestamp]",
          "[class~=(?i)(^|[\\s_-])(datum|fecha|data|datetime|date-time)([\\s_-]|$)]",
          "[id~=(?i)^(date|pubdate|publish-date|post-date|datum|fecha)$]",
          "time[datetime]",
          "time");

  private static final List<String> MODIFIED =
      List.of(
          "[itemprop=dateModified]", "time.updated,time[class*=modif]", "[class*=last-modified]");

  /** What stands before the day on which something was published, when no element says so. */
  private static final List<String> WORDS =
      List.of(
          "published",
          "posted",
          "first published",
          "date:",
          "veröffentlicht",
          "erschienen",
          "stand:",
          "publié",
          "publicado",
          "pubblicato",
          "gepubliceerd",
          "geplaatst",
          "опубликовано",
          "опубліковано",
          "publikováno",
          "opublikowano",
          "data publikacji",
          "yayınlanma",
          "vydáno",
          "julkaistu",
          "publicerad",
          "udgivet",
          "δημοσιεύτηκε",
          "updated",
          "last updated",
          "aktualisiert",
          "mis à jour",
          "actualizado",
          "aggiornato",
          "обновлено");

  /** So many of these words speak of publishing, the others of a change. */
  private static final int PUBLISHING = WORDS.indexOf("updated");

  /** Short texts that are looked at for such words. */
  private static final int MOST_ELEMENTS = 4_000;

  private PageDates() {}

  static void tell(Document page, Facts facts) {
    Optional<String> language = facts.first(Field.LANGUAGE);
    Optional<String> address = facts.first(Field.ADDRESS);
    Dates.Order order = Dates.Order.of(language);
    // Looking through all elements takes long: where the head tells, nobody needs to.
    for (String place : PUBLISHED) {
      if (!facts.knows(Field.PUBLISHED)) {
        tell(page, place, Field.PUBLISHED, order, facts);
      }
    }
    for (String place : MODIFIED) {
      if (!facts.knows(Field.MODIFIED)) {
        tell(page, place, Field.MODIFIED, order, facts);
      }
    }
    address
        .flatMap(DayInAddress::of)
        .ifPresent(day -> facts.add(Field.PUBLISHED, day, "the address"));
    if (!facts.knows(Field.PUBLISHED)) {
      byWords(page, order, facts);
    }
    if (!facts.knows(Field.PUBLISHED)) {
      GuessedDay.tell(page, order, facts);
    }
  }

  private static void tell(
      Document page, String place, Field field, Dates.Order order, Facts facts) {
    for (Element element : page.select(place)) {
      Optional<String> day = day(element, order);
      if (day.isPresent() && !isElsewhere(element)) {
        facts.add(field, day.get(), "<" + element.normalName() + where(element) + ">");
        return;
      }
    }
  }

  private static String where(Element element) {
    String name = element.attr("itemprop");
    if (!name.isEmpty()) {
      return " itemprop=" + name;
    }
    return element.hasAttr("datetime")
        ? " datetime"
        : element.className().isEmpty() ? "" : " class=" + element.className();
  }

  private static Optional<String> day(Element element, Dates.Order order) {
    for (String attribute : List.of("datetime", "content", "title", "data-datetime", "data-date")) {
      Optional<String> day = Dates.iso(element.attr(attribute), order);
      if (day.isPresent()) {
        return day;
      }
    }
    String text = element.text();
    return text.length() > LONGEST ? Optional.empty() : Dates.iso(text, order);
  }

  /** Days of other pages, and of what readers wrote. */
  static boolean isElsewhere(Element element) {
    int steps = 0;
    for (Element e = element; e != null && steps < 10; e = e.parent(), steps++) {
      String names = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
      boolean other =
          names.contains("comment")
              || names.contains("related")
              || names.contains("sidebar")
              || names.contains("recent")
              || names.contains("widget")
              || names.contains("teaser");
      String name = e.normalName();
      if (other || name.equals("aside") || name.equals("nav") || name.equals("footer")) {
        return true;
      }
    }
    return false;
  }

  /** "Published on 12 May 2025" in any short element. */
  private static void byWords(Document page, Dates.Order order, Facts facts) {
    int seen = 0;
    for (Element element : page.body().select("p,span,div,li,td,small,em,i,b,strong,h4,h5,h6")) {
      if (++seen > MOST_ELEMENTS) {
        return;
      }
      String own = element.ownText();
      if (own.length() < 8 || own.length() > LONGEST || !hasDigit(own)) {
        continue;
      }
      String low = own.toLowerCase(Locale.ROOT);
      if (WORDS.stream().anyMatch(low::startsWith)) {
        Optional<String> day = Dates.iso(ofPublishing(own, low), order);
        if (day.isPresent() && !isElsewhere(element)) {
          facts.add(Field.PUBLISHED, day.get(), "the words \"" + own.strip() + "\"");
          return;
        }
      }
    }
  }

  /** In "Updated 14 May 2025, published 12 May 2025" what stands from the second word on. */
  private static String ofPublishing(String line, String low) {
    return WORDS.subList(0, PUBLISHING).stream()
        .mapToInt(low::indexOf)
        .filter(at -> at >= 0)
        .mapToObj(line::substring)
        .filter(PageDates::hasDigit)
        .findFirst()
        .orElse(line);
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
