package stet.readers;

import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import stet.document.Emphasis.Kind;

/** Writes what stands inside one block of Markdown, without recursion. */
final class MarkdownInlines {

  private final BlockWriter to;
  private final Map<Node, Integer> begun = new HashMap<>();

  /** The line that is being written, by which a break after it is judged. */
  private final StringBuilder line = new StringBuilder();

  private MarkdownInlines(BlockWriter to) {
    this.to = to;
  }

  static void write(Node block, BlockWriter to) {
    MarkdownInlines inlines = new MarkdownInlines(to);
    @Nullable Node node = block.getFirstChild();
    while (node != null) {
      inlines.enter(node);
      @Nullable Node next = node instanceof Image ? null : node.getFirstChild();
      while (next == null && node != null && !node.equals(block)) {
        inlines.leave(node);
        next = node.getNext();
        if (next == null) {
          node = node.getParent();
        }
      }
      node = next;
    }
  }

  private void enter(Node node) {
    switch (node) {
      case Text text -> add(text.getLiteral());
      case Code code -> add(code.getLiteral());
      case SoftLineBreak soft -> lineBreak(soft);
      case HardLineBreak hard -> {
        to.lineBreak();
        line.setLength(0);
      }
      case HtmlInline html -> {
        if (Markup.breaksLine(html.getLiteral())) {
          to.lineBreak();
        }
      }
      default -> begun.put(node, to.position());
    }
  }

  private void add(String text) {
    line.append(text);
    to.add(text);
  }

  /** A break in the source is a space, unless a speaker's label stands behind it. */
  private void lineBreak(SoftLineBreak soft) {
    StringBuilder next = new StringBuilder();
    for (Node n = soft.getNext(); n != null && !(n instanceof SoftLineBreak); n = n.getNext()) {
      if (next.length() > Labels.MAX_LENGTH) {
        break;
      }
      Node inner = n.getFirstChild() == null ? n : n.getFirstChild();
      next.append(inner instanceof Text text ? text.getLiteral() : "");
    }
    String following = next.toString();
    boolean label =
        Labels.opensSurely(following)
            || (Labels.opens(following) && LineBreaks.endsSentence(line.toString()));
    if (label) {
      to.lineBreak();
    } else {
      to.add(LineBreaks.glue(line.toString(), following));
    }
    line.setLength(0);
  }

  private void leave(Node node) {
    int from = begun.getOrDefault(node, to.position());
    switch (node) {
      case StrongEmphasis strong -> to.emphasise(Kind.STRONG, from, "");
      case Emphasis italic -> to.emphasise(Kind.ITALIC, from, "");
      case Link link -> to.emphasise(Kind.LINK, from, Addresses.shown(link.getDestination()));
      default -> {
        // Nothing else is set apart.
      }
    }
  }
}
