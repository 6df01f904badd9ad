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

  static PageKind of(Document page, LinkedData linked) {
    if (linked.isThread() || isThread(page)) {
      return THREAD;
    }
    Element type = page.selectFirst("meta[property=og:type]");
    String said = type == null ? "" : type.attr("content").toLowerCase(Locale.ROOT);
    if (said.startsWith("product") || linked.isParts()) {
      return PARTS;
    }
    boolean oneArticle = page.select("article").size() == 1;
    return linked.isArticle() || said.contains("article") || oneArticle ? ARTICLE : UNSAID;
  }

  private static boolean isThread(Document page) {
    Element generator = page.selectFirst("meta[name=generator]");
    String program = generator == null ? "" : generator.attr("content").toLowerCase(Locale.ROOT);
    if (BOARDS.stream().anyMatch(program::startsWith)) {
      return true;
    }
    Element body = page.body();
    String names = (body.id() + " " + body.className()).toLowerCase(Locale.ROOT);
    for (String name : names.split("[\\s]+", -1)) {
      if (THREAD_NAMES.contains(name) || BOARDS.contains(name)) {
        return true;
      }
    }
    return page.selectFirst(
            "[itemtype$=/DiscussionForumPosting],[itemtype$=/QAPage],[itemtype$=/Question]")
        != null;
  }
}
