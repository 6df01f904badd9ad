package stet.readers;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What sort of page this is, by what it says of itself: one text, or a talk of many. */
enum PageKind {
  /** One text by somebody: a news story, a post of a blog. */
  ARTICLE,

  /** A forum, or questions and answers: what readers write is the text. */
  THREAD,

  /** Something to buy, or a list of such things or of other pages: many short parts. */
  PARTS,

  /** It calls itself an article where every page of such software does. */
  PERHAPS,

  /** It does not say: a page of a company, a manual, or an article of long ago. */
  UNSAID;

  private static final List<String> BOARDS =
      List.of(
          "discourse",
          "phpbb",
          "vbulletin",
          "xenforo",
          "mybb",
          "simple machines",
          "smf",
          "flarum",
          "nodebb",
          "vanilla",
          "invision",
          "fluxbb",
          "punbb",
          "question2answer",
          "lemmy",
          "jforum");

  private static final List<String> THREAD_NAMES =
      List.of(
          "viewtopic",
          "showthread",
          "question-page",
          "viewthread",
          "topic-page",
          "thread-view",
          "forum",
          "forums",
          "qa-template-question",
          "section-viewtopic");

  /** Names that shops and blogs give the body of a page of goods, or of a list. */
  private static final List<String> PARTS_NAMES =
      List.of(
          "single-product",
          "template-product",
          "catalog-product-view",
          "product-page",
          "page-product",
          "product-template-default",
          "tax-product_cat",
          "post-type-archive-product",
          "template-collection",
          "template-search",
          "catalog-category-view",
          "catalogsearch-result-index",
          "archive",
          "search-results");

  static PageKind of(Document page, LinkedData linked) {
    if (linked.isThread() || isThread(page)) {
      return THREAD;
    }
    Element type = page.selectFirst("meta[property=og:type]");
    String said = type == null ? "" : type.attr("content").toLowerCase(Locale.ROOT);
    boolean parts = isNamed(page.body(), PARTS_NAMES) && !linked.isArticle();
    if (said.startsWith("product") || linked.isParts() || parts) {
      return PARTS;
    }
    if (linked.isArticle()) {
      return ARTICLE;
    }
    // Much software calls every page an article to those who share it, and wraps it in one.
    boolean perhaps = said.contains("article") || page.select("article").size() == 1;
    return perhaps ? PERHAPS : UNSAID;
  }

  private static boolean isThread(Document page) {
    Element generator = page.selectFirst("meta[name=generator]");
    String program = generator == null ? "" : generator.attr("content").toLowerCase(Locale.ROOT);
    if (BOARDS.stream().anyMatch(program::startsWith)) {
      return true;
    }
    return isNamed(page.body(), THREAD_NAMES)
        || isNamed(page.body(), BOARDS)
        || page.selectFirst(
                "[itemtype$=/DiscussionForumPosting],[itemtype$=/QAPage],[itemtype$=/Question]")
            != null;
  }

  private static boolean isNamed(Element body, List<String> known) {
    String names = (body.id() + " " + body.className()).toLowerCase(Locale.ROOT);
    return List.of(names.split("\\s+", -1)).stream().anyMatch(known::contains);
  }
}
