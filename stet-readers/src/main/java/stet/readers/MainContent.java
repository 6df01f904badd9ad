package stet.readers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
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

  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "button",
          "input",
          "select",
          "textarea",
          "canvas",
          "audio",
          "video",
          "map",
          "dialog",
          "menu",
          "math",
          "label",
          "progress",
          "meter");

  /** Their text is hardly ever the page's, unless nearly all of it stands there. */
  private static final Set<String> RARELY_TEXT = Set.of("nav", "aside", "footer", "form");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alert",
          "menu",
          "menubar",
          "toolbar",
          "alertdialog",
          "tablist");

  private static final String EMBEDDED =
      "blockquote[class*=tweet],blockquote[class*=instagram],blockquote[class*=tiktok],"
          + "blockquote[class*=bluesky],blockquote[class*=mastodon],blockquote[class*=reddit]";

  /** An element that is called furniture and holds this share of the page's prose is not. */
  private static final double MOST = 0.4;

  /** A part of a text holds at least this share of the letters of its largest part. */
  private static final double PART = 0.4;

  /** A byline or a date has no more letters. */
  private static final int SHORT = 160;

  MainContent {
    roots = List.copyOf(roots);
    furniture = Set.copyOf(furniture);
  }

  static MainContent of(Document page, PageNames names, PageKind kind) {
    Element body = page.body();
    PageShape all = PageShape.of(body, textless(body));
    Set<Element> furniture = furniture(body, all, names, kind);
    PageShape shape = HeadedSections.remove(body, names, kind == PageKind.THREAD, furniture);
    List<Element> roots = new ArrayList<>();
    if (kind == PageKind.ARTICLE || kind == PageKind.UNSAID) {
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

  private static Set<Element> textless(Element body) {
    Set<Element> found = new HashSet<>();
    walk(
        body,
        element -> {
          if (NO_TEXT.contains(element.normalName()) || isHidden(element)) {
            found.add(element);
          }
        });
    return found;
  }

  private static Set<Element> furniture(
      Element body, PageShape all, PageNames names, PageKind kind) {
    Set<Element> around = around(body, PageArea.SAID);
    int prose = all.weight(body).prose;
    Set<Element> embeds = embeds(body);
    Set<Element> found = new HashSet<>();
    walk(
        body,
        element -> {
          PageShape.Weight weight = all.weight(element);
          String name = element.normalName();
          boolean textless = NO_TEXT.contains(name) || isHidden(element);
          boolean rarely =
              RARELY_TEXT.contains(name)
                  || (element.attributesSize() > 0 && ROLES.contains(element.attr("role")))
                  || (names.isFurniture(element) && !embeds.contains(element))
                  || (kind != PageKind.THREAD && names.isTalk(element));
          boolean most = prose > 0 && weight.prose > MOST * prose;
          boolean isShort =
              weight.letters < SHORT && weight.prose == 0 && names.isFurnitureIfShort(element);
          boolean sign = name.equals("a") && weight.letters == 0 && isInHeading(element);
          boolean isBody = around.contains(element) || name.equals("article");
          if (textless || sign || (!isBody && ((rarely && !most) || isShort))) {
            found.add(element);
          }
        });
    return found;
  }

  /** A sign behind a heading that links to it. */
  private static boolean isInHeading(Element element) {
    Element parent = element.parent();
    String name = parent == null ? "" : parent.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** The body, the elements that are chosen, and all around them. */
  static Set<Element> around(Element body, String chosen) {
    Set<Element> found = new HashSet<>(Set.of(body));
    for (Element said : body.select(chosen)) {
      for (Element e = said; e != null && found.add(e); ) {
        e = e.parent();
      }
    }
    return found;
  }

  /** Posts from elsewhere that the page shows are its text; "social" is what they stand in. */
  private static Set<Element> embeds(Element body) {
    Set<Element> found = new HashSet<>();
    for (Element post : body.select(EMBEDDED)) {
      for (Element e = post; e != null && found.add(e) && !e.equals(body); ) {
        e = e.parent();
      }
    }
    return found;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false; // most elements have none, and asking for each takes long
    }
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (!style.isEmpty() && style.replace(" ", "").contains("display:none"));
  }

  private static void walk(Element root, java.util.function.Consumer<Element> visit) {
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              visit.accept(element);
            }
          }
        },
        root);
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
