package stet.readers;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The part of a page that holds all its text, where no single element stands out: forums, lists,
 * manuals, products. An extractor made for articles takes the longest paragraph there and loses the
 * rest.
 */
record PageArea(Element root, boolean isList) {

  /** The best element must hold this share of the running text of the area to stand for it. */
  private static final double STANDS_FOR = 0.5;

  /** The same, on a page that may be an article: what else it has may be other articles. */
  private static final double STANDS_FOR_ARTICLE = 0.25;

  /** A best element with less prose, in letters, may be a mere part of a page of short texts. */
  private static final int LITTLE_PROSE = 400;

  /** Where more of the letters are in links, the page is a list of other pages. */
  private static final double LIST = 0.35;

  private static final String MAIN =
      "main,[role=main],#main-content,#maincontent,#content,#main,#page-body,#bodyContent";

  /** The elements by which a page says where its text is. */
  static final String SAID = "main,[role=main],[itemprop=articleBody],[itemprop=text]";

  /** The area of a page; the body where the page names none that holds enough. */
  static PageArea of(Element body, PageShape shape) {
    int all = plain(shape, body);
    Element best = body;
    for (Element candidate : body.select(MAIN)) {
      boolean enough = plain(shape, candidate) * 2 > all;
      boolean smaller = best.equals(body) || plain(shape, candidate) < plain(shape, best);
      if (enough && smaller) {
        best = candidate;
      }
    }
    PageShape.Weight weight = shape.weight(best);
    return new PageArea(best, weight.linkDensity() > LIST);
  }

  /** Whether these elements hold too little of it to be the page's text. */
  boolean isWiderThan(List<Element> roots, PageShape shape, PageKind kind, Set<Element> furniture) {
    if (furniture.contains(root)) {
      return false;
    }
    int found = roots.stream().mapToInt(r -> plain(shape, r)).sum();
    int prose = roots.stream().mapToInt(r -> shape.weight(r).prose).sum();
    int letters = roots.stream().mapToInt(r -> shape.weight(r).letters).sum();
    return switch (kind) {
      case ARTICLE -> false;
      case THREAD, PARTS -> true;
      case PERHAPS -> found < STANDS_FOR_ARTICLE * plain(shape, root);
      case UNSAID ->
          (isList && prose < LITTLE_PROSE)
              || found < STANDS_FOR * plain(shape, root)
              || (prose < LITTLE_PROSE && letters * 2 < shape.weight(root).letters);
    };
  }

  private static int plain(PageShape shape, Element element) {
    PageShape.Weight weight = shape.weight(element);
    return weight.letters - weight.linked;
  }
}
