package stet.readers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.document.Metadata.Field;

/**
 * The day of a page that no field and no element names: the places are tried from the likeliest to
 * the least, and the one that told is noted (the order follows htmldate by Barbaresi).
 */
final class GuessedDay {

  /** What programs call the day in the data they hand to a page's scripts. */
  private static final List<String> KEYS =
      List.of(
          "\"datePublished\"",
          "\"publishedAt\"",
          "\"published_at\"",
          "\"publishDate\"",
          "\"publish_date\"",
          "\"published_time\"",
          "\"publicationDate\"",
          "\"pubDate\"",
          "\"firstPublished\"",
          "\"dateCreated\"",
          "\"date_published\"");

  /** Parts of sentences at the end of a page: "This page was last changed on 12 May 2025". */
  private static final List<String> PHRASES =
      List.of(
          "last updated",
          "last modified",
          "last changed",
          "last edited",
          "posted in",
          "posted on",
          "posted by",
          "was posted",
          "published",
          "geändert am",
          "aktualisiert",
          "veröffentlicht",
          "publié le",
          "mis à jour",
          "publicado",
          "pubblicato",
          "gepubliceerd",
          "geplaatst",
          "opublikowano",
          "publikováno",
          "опубликовано",
          "размещено",
          "опубліковано");

  private static final int LONGEST = 160;
  private static final int SHORT = 60;
  private static final int MOST_ELEMENTS = 4_000;
  private static final int LONGEST_SCRIPT = 400_000;

  private GuessedDay() {}

  static void tell(Document page, Dates.Order order, Facts facts) {
    Optional<String> title = facts.first(Field.TITLE);
    for (Element element : NearTitle.lines(page, title)) {
      boolean told = add(element, element.ownText(), order, "a line near the title", facts);
      if (told || add(element, element.attr("title"), order, "a line near the title", facts)) {
        return;
      }
    }
    if (inScripts(page, facts) || inSentences(page, order, facts)) {
      return;
    }
    for (Element picture : page.select("article img[src],main img[src],p img[src]")) {
      Optional<String> day = DayInAddress.of(picture.attr("src"));
      if (day.isPresent() && !PageDates.isElsewhere(picture)) {
        facts.add(Field.PUBLISHED, day, "the address of a picture");
        return;
      }
    }
    facts.add(Field.PUBLISHED, facts.first(Field.MODIFIED), "the day of the last change");
  }

  private static boolean add(
      Element element, String text, Dates.Order order, String where, Facts facts) {
    if (text.length() < 6 || text.length() > LONGEST || PageDates.isElsewhere(element)) {
      return false;
    }
    Optional<String> day = Dates.iso(text, order);
    facts.add(Field.PUBLISHED, day, where);
    return day.isPresent();
  }

  private static boolean inScripts(Document page, Facts facts) {
    for (Element script : page.select("script:not([src])")) {
      String data = script.data();
      for (String key : data.length() > LONGEST_SCRIPT ? List.<String>of() : KEYS) {
        int at = data.indexOf(key);
        if (at >= 0) {
          int from = at + key.length();
          String value = data.substring(from, Math.min(data.length(), from + 16));
          Optional<String> day = Dates.iso(value.replace('"', ' ').replace(':', ' '));
          if (day.isPresent()) {
            facts.add(Field.PUBLISHED, day, "a script");
            return true;
          }
        }
      }
    }
    return false;
  }

  /** A sentence that says so, then the first short line that is hardly more than a day. */
  private static boolean inSentences(Document page, Dates.Order order, Facts facts) {
    Optional<Element> lonely = Optional.empty();
    int seen = 0;
    for (Element element :
        page.body().select("p,span,div,li,td,small,em,i,b,strong,font,h4,h5,h6")) {
      if (++seen > MOST_ELEMENTS) {
        break;
      }
      String own = element.ownText();
      if (own.length() < 6 || own.length() > LONGEST || own.chars().noneMatch(Character::isDigit)) {
        continue;
      }
      String low = own.toLowerCase(Locale.ROOT);
      boolean says = PHRASES.stream().anyMatch(low::contains);
      if (says && add(element, own, order, "the words \"" + own.strip() + "\"", facts)) {
        return true;
      }
      if (lonely.isEmpty() && own.length() < SHORT && Dates.iso(own, order).isPresent()) {
        lonely = Optional.of(element).filter(e -> !PageDates.isElsewhere(e));
      }
    }
    return lonely.isPresent()
        && add(lonely.get(), lonely.get().ownText(), order, "a short line", facts);
  }
}
