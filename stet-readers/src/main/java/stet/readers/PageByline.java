package stet.readers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who a page says wrote it, where only its elements say so. */
final class PageByline {

  private static final int LONGEST = 100;

  /** Words before the name of an author, in the languages of newspapers. */
  private static final List<String> BY =
      List.of(
          "written by ",
          "posted by ",
          "by ",
          "by: ",
          "von ",
          "por ",
          "par ",
          "di ",
          "door ",
          "af ",
          "av ",
          "автор: ",
          "автор ",
          "text: ",
          "autor: ",
          "author: ",
          "redactie: ",
          "przez ");

  /** Where the name ends: a day, a place in the newspaper, what somebody is. */
  private static final List<String> ENDS =
      List.of(
          " | ",
          " \u00B7 ",
          " \u2022 ",
          " - ",
          " \u00BB ",
          " \u2013 ",
          " on ",
          " @",
          " updated ",
          " published ");

  /** What somebody is, behind a comma. */
  private static final List<String> ROLES =
      List.of(
          ", the ",
          "writer",
          "reporter",
          "editor",
          "correspondent",
          "columnist",
          "contributor",
          "journalist",
          "special to",
          "associated press",
          "reuters",
          "news",
          "redakteur",
          "korrespondent",
          "rédact");

  private static final List<String> PLACES =
      List.of(
          "[itemprop=author] [itemprop=name]",
          "[rel=author]",
          "[itemprop~=author]",
          "[class~=(?i)^(byline|post-author|article-author|entry-author|author-name|authorname)$]",
          "[class*=byline]",
          "[class~=(?i)(^|\\s)(author|writer|autor|auteur)(\\s|$)]",
          ".p-author,.vcard .fn");

  private PageByline() {}

  static void tell(Document page, Facts facts) {
    for (String place : PLACES) {
      for (Element element : page.select(place)) {
        Optional<String> name = name(element.text());
        if (name.isPresent() && !isInTalk(element)) {
          facts.add(stet.document.Metadata.Field.AUTHOR, name.get(), "the byline");
          return;
        }
      }
    }
  }

  /** "By Ann Lee" in a line of its own near the title. */
  static void near(Document page, Facts facts) {
    for (Element line : NearTitle.lines(page, facts.first(stet.document.Metadata.Field.TITLE))) {
      String text = line.text();
      Optional<String> name =
          text.length() > LONGEST || !isSaid(text) ? Optional.empty() : name(text);
      if (name.filter(PageByline::isName).isPresent() && !isInTalk(line)) {
        facts.add(stet.document.Metadata.Field.AUTHOR, name.get(), "a line near the title");
        return;
      }
    }
  }

  /** Two to four words with capitals: nobody vouches for a line as a field does. */
  private static boolean isName(String name) {
    String[] words = name.split(" ");
    boolean capitals =
        java.util.Arrays.stream(words)
            .allMatch(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)));
    return capitals && words.length >= 2 && words.length <= 4;
  }

  /** Those who comment have names, too. */
  private static boolean isInTalk(Element element) {
    int steps = 0;
    for (Element e = element; e != null && steps < 12; e = e.parent(), steps++) {
      String names = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
      if (names.contains("comment") || names.contains("related") || names.contains("sidebar")) {
        return true;
      }
    }
    return false;
  }

  /** Where ", staff writer" or ", The Paper" begins. */
  private static int endAtRole(String low, int end) {
    int comma = low.indexOf(", ");
    boolean role =
        comma > 2 && comma < end && ROLES.stream().anyMatch(r -> low.indexOf(r, comma) >= comma);
    return role ? comma : end;
  }

  /** Whether a line begins as bylines do. */
  static boolean isSaid(String line) {
    String text = line.strip();
    return BY.stream().anyMatch(by -> text.regionMatches(true, 0, by, 0, by.length()));
  }

  /** The name in "By Ann Lee | 12 May 2025"; empty when no name is left. */
  static Optional<String> name(String byline) {
    String text = byline.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    for (String by : BY) {
      if (text.regionMatches(true, 0, by, 0, by.length())) {
        text = text.substring(by.length()).strip();
        break;
      }
    }
    String low = text.toLowerCase(Locale.ROOT);
    int end = text.length();
    for (String sign : ENDS) {
      int at = low.indexOf(sign);
      end = at > 2 ? Math.min(end, at) : end;
    }
    for (int i = 0; i < end; i++) {
      end = Character.isDigit(text.charAt(i)) ? i : end;
    }
    end = Math.min(end, endAtRole(low, end));
    String name = text.substring(0, end).strip();
    while (!name.isEmpty() && ",;:|(".indexOf(name.charAt(name.length() - 1)) >= 0) {
      name = name.substring(0, name.length() - 1).strip();
    }
    boolean letters = name.chars().filter(Character::isLetter).count() > 2;
    return letters && name.split(" ").length <= 9 ? Optional.of(name) : Optional.empty();
  }
}
