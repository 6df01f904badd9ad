package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself in JSON-LD, by the words of schema.org.
 *
 * @param body the whole text of the article, which some pages give here, or only here
 */
record LinkedData(
    Optional<String> headline,
    List<String> authors,
    Optional<String> published,
    Optional<String> language,
    Optional<String> address,
    Optional<String> body) {

  private static final int LONGEST_NAME = 120;

  LinkedData {
    authors = List.copyOf(authors);
  }

  /** The description of the page's article; of several the first. */
  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<Json> json = JsonParser.parse(script.data().strip());
      for (Json.Fields object : json.map(Json::objects).orElse(List.of())) {
        if (isArticle(object)) {
          return of(object);
        }
      }
    }
    return new LinkedData(
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static boolean isArticle(Json.Fields object) {
    Json type = object.get("@type").orElse(Json.Word.NULL);
    if (type instanceof Json.Many(var types)) {
      return types.stream().anyMatch(LinkedData::isArticleType);
    }
    return isArticleType(type);
  }

  private static boolean isArticleType(Json type) {
    return type instanceof Json.Text(var name)
        && (name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report"));
  }

  private static LinkedData of(Json.Fields article) {
    List<String> authors = new ArrayList<>();
    article.get("author", "creator").ifPresent(value -> names(value, authors));
    return new LinkedData(
        article.text("headline", "name").map(LinkedData::plain),
        authors,
        article.text("datePublished", "dateCreated").flatMap(Dates::iso),
        article.text("inLanguage"),
        article.text("url", "mainEntityOfPage", "@id").filter(a -> Addresses.startsAt(a, 0)),
        article.text("articleBody"));
  }

  private static void names(Json value, List<String> into) {
    switch (value) {
      case Json.Text(var name) -> addName(name, into);
      case Json.Many(var values) -> {
        for (Json one : values) {
          if (!(one instanceof Json.Many)) {
            names(one, into);
          }
        }
      }
      case Json.Fields person -> person.text("name").ifPresent(name -> addName(name, into));
      case Json.Numeral n -> {}
      case Json.Word w -> {}
    }
  }

  private static void addName(String name, List<String> into) {
    String plain = plain(name).strip();
    boolean isName = !plain.isEmpty() && plain.length() <= LONGEST_NAME;
    if (isName && !Addresses.startsAt(plain, 0) && !into.contains(plain)) {
      into.add(plain);
    }
  }

  /** Some pages escape their JSON once more, as HTML. */
  private static String plain(String text) {
    return org.jsoup.parser.Parser.unescapeEntities(text, false).replace('\n', ' ');
  }
}
