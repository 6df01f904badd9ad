package stet.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.document.Metadata.Field;
import stet.document.Metadata.Told;

/**
 * What a page says about itself in JSON-LD, by the words of schema.org.
 *
 * @param told title, authors, publisher, days and section, each with its place
 * @param body the whole text of the article, which some pages give here, or only here
 * @param isArticle whether the page calls itself one text by somebody
 * @param isThread whether it calls itself a talk of many
 * @param isParts whether it calls itself something to buy, or a list
 */
record LinkedData(
    List<Told> told,
    Optional<String> language,
    Optional<String> address,
    Optional<String> body,
    boolean isArticle,
    boolean isThread,
    boolean isParts) {

  private static final int LONGEST_NAME = 120;

  LinkedData {
    told = List.copyOf(told);
  }

  /** The description of the page's article; of several the first; else that of the page. */
  static LinkedData of(Document page) {
    List<Json.Fields> objects = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonParser.parse(script.data().strip()).map(Json::objects).ifPresent(objects::addAll);
    }
    Map<String, Json.Fields> byId = new HashMap<>();
    objects.forEach(o ->
        o.text("@id")
            .filter(id -> o.text("name").isPresent())
            .ifPresent(id -> byId.putIfAbsent(id, o)));
    boolean thread = has(objects, List.of("QAPage", "DiscussionForumPosting"));
    boolean parts = has(objects, List.of("Product", "ProductGroup", "CollectionPage", "ItemList"));
    Optional<Json.Fields> article = objects.stream().filter(LinkedData::isArticle).findFirst();
    Optional<Json.Fields> said =
        article.or(() -> objects.stream().filter(o -> types(o).contains("WebPage")).findFirst());
    return new LinkedData(
        said.map(o -> told(o, byId, article.isPresent())).orElse(List.of()),
        said.flatMap(o -> o.text("inLanguage")),
        said.flatMap(o -> o.text("url", "mainEntityOfPage", "@id"))
            .filter(a -> Addresses.startsAt(a, 0)),
        article.flatMap(o -> o.text("articleBody")),
        article.isPresent() && !thread,
        thread,
        parts && article.isEmpty());
  }

  private static boolean isArticle(Json.Fields object) {
    return types(object).stream()
        .anyMatch(t -> t.endsWith("Article") || t.endsWith("Posting") || t.equals("Report"));
  }

  private static boolean has(List<Json.Fields> objects, List<String> types) {
    return objects.stream().anyMatch(o -> types(o).stream().anyMatch(types::contains));
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

  private static List<Told> told(
      Json.Fields object, Map<String, Json.Fields> byId, boolean isArticle) {
    Facts facts = new Facts();
    for (String name : List.of("headline", "name", "alternativeHeadline")) {
      if (isArticle) {
        facts.add(Field.TITLE, object.text(name).map(LinkedData::plain), "JSON-LD " + name);
      }
    }
    for (String by : List.of("author", "creator")) {
      List<String> names = new ArrayList<>();
      object.get(by).ifPresent(value -> names(value, byId, names));
      names.forEach(name -> facts.add(Field.AUTHOR, name, "JSON-LD " + by));
    }
    List<String> publishers = new ArrayList<>();
    object.get("publisher").ifPresent(value -> names(value, byId, publishers));
    publishers.stream()
        .findFirst()
        .ifPresent(p -> facts.add(Field.PUBLISHER, p, "JSON-LD publisher"));
    for (String day : List.of("datePublished", "dateCreated")) {
      facts.add(Field.PUBLISHED, object.text(day).flatMap(Dates::iso), "JSON-LD " + day);
    }
    facts.add(
        Field.MODIFIED, object.text("dateModified").flatMap(Dates::iso), "JSON-LD dateModified");
    facts.add(Field.SECTION, object.text("articleSection"), "JSON-LD articleSection");
    return facts.told();
  }

  /** The names of people, who may be described elsewhere and only be pointed to. */
  private static void names(Json value, Map<String, Json.Fields> byId, List<String> into) {
    switch (value) {
      case Json.Text(var name) -> addName(name, into);
      case Json.Many(var values) -> {
        for (Json one : values) {
          if (!(one instanceof Json.Many)) {
            names(one, byId, into);
          }
        }
      }
      case Json.Fields person ->
          person
              .text("name")
              .or(() ->
                  person
                      .text("@id")
                      .flatMap(id -> Optional.ofNullable(byId.get(id)))
                      .flatMap(o -> o.text("name")))
              .ifPresent(name -> addName(name, into));
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
