package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements that hold a page's own text, and those inside them that do not belong to it. The
 * scoring follows Readability (Arc90, Mozilla); the page itself is left as it is, so that paths
 * into it stay true.
 *
 * @param roots in page order
 * @param furniture elements to be passed over
 */
record MainContent(List<Element> roots, Set<Element> furniture) {

  /** A part of a text holds at least this share of the letters of its largest part. */
  private static final double PART = 0.4;

  /** In letters. */
  private static final int LEAST_PROSE = 200;

  MainContent {
    roots = List.copyOf(roots);
    furniture = Set.copyOf(furniture);
  }

  static MainContent of(Document page, PageNames names, PageKind said) {
    Element body = page.body();
    PageFurniture found = PageFurniture.of(body, names, said);
    PageKind kind = found.isTalk() ? PageKind.THREAD : said;
    Set<Element> furniture = found.elements();
    PageShape shape = HeadedSections.remove(body, names, kind == PageKind.THREAD, furniture);
    List<Element> roots = new ArrayList<>();
    if (kind != PageKind.THREAD && kind != PageKind.PARTS) {
      siblings(top(shape, body, names), shape, furniture, roots);
    }
    PageArea area = PageArea.of(body, shape);
    if (area.isWiderThan(roots, shape, kind, furniture)) {
      Clutter.inArea(area, shape, names, furniture);
      return new MainContent(List.of(area.root()), furniture);
    }
    Clutter.find(roots, shape, names, furniture);
    return new MainContent(roots, furniture);
  }

  /** All that is seen of a page; empty where it holds no running text. */
  static Optional<MainContent> whole(Document page) {
    Set<Element> unseen = PageFurniture.unseen(page.body());
    int prose = PageShape.of(page.body(), unseen).weight(page.body()).prose;
    return prose < LEAST_PROSE
        ? Optional.empty()
        : Optional.of(new MainContent(List.of(page.body()), unseen));
  }

  /** The element with the best score, or a better bounded one around or inside it. */
  private static Element top(PageShape shape, Element body, PageNames names) {
    Element best = body;
    double most = 0;
    for (Element candidate : shape.candidates()) {
      double score = score(shape, candidate, names);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return climb(best, shape, body, names);
  }

  private static double score(PageShape shape, Element element, PageNames names) {
    PageShape.Weight weight = shape.weight(element);
    double bonus = names.isText(element) ? 25 : 0;
    bonus += element.normalName().equals("article") ? 8 : 0;
    return (weight.score + bonus) * (1 - weight.linkDensity());
  }

  /** Goes up to an element that is called the text, or that holds more parts of it. */
  private static Element climb(Element from, PageShape shape, Element body, PageNames names) {
    Element top = from;
    Element below = from;
    boolean named = false;
    for (Element e = top.parent(); e != null && !e.equals(body); below = e, e = e.parent()) {
      PageShape.Weight weight = shape.weight(e);
      if (!named && names.isText(e) && weight.linkDensity() < 0.5) {
        named = true;
        top = e;
      } else if (holdsMoreParts(e, below, shape.weight(top).prose, shape)) {
        top = e;
      }
    }
    return top;
  }

  /** A text cut up by pictures or advertisements has parts of like size, with few links. */
  private static boolean holdsMoreParts(Element parent, Element below, int prose, PageShape shape) {
    int more = 0;
    for (Element child : parent.children()) {
      PageShape.Weight part = shape.weight(child);
      boolean like = part.prose > PART * prose && part.linkDensity() < 0.15;
      more += like && !child.equals(below) ? part.prose : 0;
    }
    return more > PART * prose;
  }

  /** The top element, and the ones beside it that hold prose too. */
  private static void siblings(
      Element top, PageShape shape, Set<Element> furniture, List<Element> roots) {
    @Nullable Element parent = top.parent();
    if (parent == null || top.normalName().equals("body")) {
      roots.add(top);
      return;
    }
    double least = Math.max(10, shape.weight(top).score * 0.2);
    for (Element sibling : parent.children()) {
      PageShape.Weight weight = shape.weight(sibling);
      boolean prose =
          sibling.normalName().equals("p") && weight.own >= 80 && weight.linkDensity() < 0.25;
      boolean like = weight.score >= least && weight.linkDensity() < 0.3;
      if (sibling.equals(top) || (!furniture.contains(sibling) && (prose || like))) {
        roots.add(sibling);
      }
    }
  }
}
