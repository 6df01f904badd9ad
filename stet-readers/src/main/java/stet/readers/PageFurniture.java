package stet.readers;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The elements that a page sets around its text: by their tags and roles, by what they are called,
 * and because nobody sees them.
 *
 * @param elements to be passed over
 * @param isTalk whether nearly all the page's text is what readers wrote
 */
record PageFurniture(Set<Element> elements, boolean isTalk) {

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

  /** A byline or a date has no more letters. */
  private static final int SHORT = 160;

  /** Comments go where at least a paragraph is left, in letters. */
  private static final int PARAGRAPH = 80;

  private static final double HALF = 0.5;

  /** Letters of a sentence. */
  private static final int SENTENCE = 60;

  /** A page with less prose beside what readers wrote, in letters, is made of what they wrote. */
  private static final int LITTLE_PROSE = 400;

  /** And this share of its letters is theirs. */
  private static final double TALK = 0.65;

  /** Names that would take a larger share of a page of parts are its builder's, not furniture. */
  private static final double TOO_MUCH = 0.5;

  static PageFurniture of(Element body, PageNames names, PageKind kind) {
    Set<Element> textless = textless(body, element -> isTextless(element, names, kind));
    Finder finder = new Finder(body, PageShape.of(body, textless), textless, names, kind);
    NodeTraversor.traverse(finder, body);
    return finder.found();
  }

  /** What nobody sees of a page, and nothing else. */
  static Set<Element> unseen(Element body) {
    return textless(body, element -> NO_TEXT.contains(element.normalName()) || isHidden(element));
  }

  private static Set<Element> textless(Element body, Predicate<Element> is) {
    Set<Element> found = new HashSet<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element && is.test(element)) {
            found.add(element);
          }
        },
        body);
    return found;
  }

  private static boolean isTextless(Element element, PageNames names, PageKind kind) {
    return NO_TEXT.contains(element.normalName())
        || (isHidden(element) && (kind == PageKind.ARTICLE || !names.opens(element)));
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false; // most elements have none, and asking for each takes long
    }
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.className().equals("hidden")
        || (!style.isEmpty() && style.replace(" ", "").contains("display:none"));
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

  /** Goes through a page from its beginning, and counts what each reason would take away. */
  private static final class Finder implements NodeVisitor {
    private final PageShape shape;
    private final Set<Element> textless;
    private final PageNames names;
    private final PageKind kind;
    private final Set<Element> around;

    /** Posts from elsewhere that the page shows are its text; "social" is what they stand in. */
    private final Set<Element> embeds;

    private final PageShape.Weight all;
    private final Set<Element> byTag = new HashSet<>();
    private final Set<Element> byName = new HashSet<>();
    private final Set<Element> talk = new HashSet<>();
    private int goneDepth;
    private int plainByTag;
    private int plainByName;
    private int plainOfTalk;
    private int proseOfTalk;

    Finder(Element body, PageShape shape, Set<Element> textless, PageNames names, PageKind kind) {
      this.shape = shape;
      this.textless = textless;
      this.names = names;
      this.kind = kind;
      this.all = shape.weight(body);
      this.around = around(body, PageArea.SAID);
      this.embeds = around(body, EMBEDDED);
    }

    @Override
    public void head(Node node, int depth) {
      if (!(node instanceof Element element) || textless.contains(element)) {
        return;
      }
      PageShape.Weight weight = shape.weight(element);
      String name = element.normalName();
      boolean most = all.prose > 0 && weight.prose > MOST * all.prose;
      boolean isBody = around.contains(element) || name.equals("article");
      boolean tag =
          RARELY_TEXT.contains(name)
              || (element.attributesSize() > 0 && ROLES.contains(element.attr("role")));
      boolean sign = name.equals("a") && weight.letters == 0 && isInHeading(element);
      boolean isShort =
          weight.letters < SHORT && weight.prose == 0 && names.isFurnitureIfShort(element);
      if (sign || (!isBody && ((tag && !most) || isShort))) {
        byTag.add(element);
        plainByTag += goneDepth++ == 0 ? weight.letters - weight.linked : 0;
      } else if (!isBody && !most && isCalled(element, weight) && !embeds.contains(element)) {
        byName.add(element);
        plainByName += goneDepth++ == 0 ? weight.letters - weight.linked : 0;
      } else if (!isBody && kind != PageKind.THREAD && names.isTalk(element)) {
        talk.add(element);
        if (goneDepth++ == 0) {
          plainOfTalk += weight.letters - weight.linked;
          proseOfTalk += weight.prose;
        }
      }
    }

    private boolean isCalled(Element element, PageShape.Weight weight) {
      boolean parts = kind == PageKind.UNSAID || kind == PageKind.PARTS;
      boolean text =
          parts && weight.linkDensity() < HALF && weight.letters - weight.linked >= SENTENCE;
      return names.isFurniture(element) || (!text && names.isOftenFurniture(element));
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element
          && (byTag.contains(element) || byName.contains(element) || talk.contains(element))) {
        goneDepth--;
      }
    }

    /** A sign behind a heading that links to it. */
    private static boolean isInHeading(Element element) {
      Element parent = element.parent();
      String name = parent == null ? "" : parent.normalName();
      return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    PageFurniture found() {
      Set<Element> elements = new HashSet<>(textless);
      elements.addAll(byTag);
      int plain = all.letters - all.linked;
      boolean builders =
          kind != PageKind.ARTICLE
              && kind != PageKind.PERHAPS
              && plainByName > TOO_MUCH * (plain - plainByTag);
      if (!builders) {
        elements.addAll(byName);
      }
      int left = all.prose - proseOfTalk;
      boolean isTalk = kind == PageKind.UNSAID && left < LITTLE_PROSE && plainOfTalk > TALK * plain;
      if (!isTalk && (left >= PARAGRAPH || proseOfTalk <= MOST * all.prose)) {
        elements.addAll(talk);
      }
      return new PageFurniture(elements, isTalk);
    }
  }
}
