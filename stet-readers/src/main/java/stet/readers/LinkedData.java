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
 * @param isArticle whether the page calls itself one text by somebody
 * @param isThread whether it calls itself a talk of many
 * @param isParts whether it calls itself something to buy, or a list
 */
record LinkedData(
    Optional<String> headline,
    List<String> authors,
    Optional<String> published,
    Optional<String> language,
    Optional<String> address,
    Optional<String> body,
    boolean isArticle,
    boolean isThread,
    boolean isParts) {

  private static final int LONGEST_NAME = 120;

  LinkedData {
    authors = List.copyOf(authors);
  }

  /** The description of the page's article; of several the first. */
  static LinkedData of(Document page) {
    boolean thread = false;
    boolean parts = false;
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<Json> json = JsonParser.parse(script.data().strip());
      for (Json.Fields object : json.map(Json::objects).orElse(List.of())) {
        thread |= has(object, List.of("QAPage", "DiscussionForumPosting", "Question"));
        parts |= has(object, List.of("Product", "ProductGroup", "CollectionPage", "ItemList"));
        if (isArticle(object)) {
          return of(object, thread);
        }
      }
    }
    return new LinkedData(
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        thread,
        parts);
  }

  private static boolean isArticle(Json.Fields object) {
    return types(object).stream()
        .anyMatch(t -> t.endsWith("Article") || t.endsWith("Posting") || t.equals("Report"));
  }

  private static boolean has(Json.Fields object, List<String> types) {
    return types(object).stream().anyMatch(types::contains);
  }

  private static List<String> types(Json.Fields object) {
    return switch (object.get("@type").orElse(Json.Word.NULL)) {
      case Json.Text(var name) -> List.of(name);
      case Json.Many(var names) ->
          names.stream()
              .filter(Json.Text.class::isInstance)
              .map(n -> ((Json.Text) n).text())
              .toList();
      case Json.Fields f -> List.of();
      case Json.Numeral n -> List.of();
      case Json.Word w -> List.of();
    };
  }

  private static LinkedData of(Json.Fields article, boolean thread) {
    List<String> authors = new ArrayList<>();
    article.get("author", "creator").ifPresent(value -> names(value, authors));
    return new LinkedData(
        article.text("headline", "name").map(LinkedData::plain),
        authors,
        article.text("datePublished", "dateCreated").flatMap(Dates::iso),
        article.text("inLanguage"),
        article.text("url", "mainEntityOfPage", "@id").filter(a -> Addresses.startsAt(a, 0)),
        article.text("articleBody"),
        !thread,
        thread || has(article, List.of("DiscussionForumPosting")),
        false);
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
