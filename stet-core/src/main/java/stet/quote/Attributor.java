package stet.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stet.document.Block;
import stet.document.Document;
import stet.quote.Quotation.Indirect;
import stet.quote.Quotation.Marked;
import stet.text.Span;

/**
 * Gives each quotation of an article to its speaker, and tells speech from titles and terms.
 *
 * <p>First the sentence around the marks is read for cues ("X said", "according to X"); then what
 * stands before it ("X answered:"), and last who the article is about. Hand-made rules over words
 * and tables: no parser, no model, each word read a fixed number of times.
 */
public final class Attributor {

  private final AttributionContext context;

  /** With what is known beside the articles. */
  public Attributor(AttributionContext context) {
    this.context = context;
  }

  /** The same for an article whose sources hold words of these people. */
  public Attributor with(List<String> speakers) {
    return new Attributor(context.with(speakers));
  }

  /** The quotations that an article holds, in text order, with their speakers. */
  public List<Attributed> read(Document article) {
    Words words = new Words(article.text(), context.cues().phrases());
    List<Quotation> quotations = QuotationFinder.find(article, words, context.cues());
    String text = article.text();
    String language = Tongue.of(article);
    Cues cues = context.cues().of(language);
    List<Block> blocks =
        article.blocks().isEmpty() ? QuotationFinder.lines(text) : article.blocks();
    List<Draft> drafts = new ArrayList<>();
    quotations.forEach(quotation -> drafts.add(new Draft(drafts.size(), quotation)));
    List<Words.Quoted> outer = new ArrayList<>();
    List<Words.Quoted> indirect = new ArrayList<>();
    Map<Integer, List<Words.Quoted>> inner = new TreeMap<>();
    sort(quotations, outer, indirect, inner);
    People people =
        new People(
            text,
            context,
            context.cues().genders(),
            outer.stream().map(Words.Quoted::span).toList());
    Reading reading =
        new Reading(
            words,
            cues,
            context.cues().wide(language),
            context.cues().speaker(language),
            people,
            drafts);
    reading.read(Carriers.of(words, cues, blocks, outer));
    reading.readUnmarked(Carriers.of(words, cues, blocks, beside(indirect, outer)));
    inner.forEach((parent, children) -> {
      Span content = quotations.get(parent).content();
      reading.readInside(parent, Carriers.of(words, cues, content, children));
    });
    Enclosed.adopt(drafts);
    RepeatedNames.mark(text, drafts);
    Echoes.join(text, blocks, drafts);
    return drafts.stream().map(Draft::finish).toList();
  }

  /** The indirect ones, and the marked ones that stand beside them. */
  private static List<Words.Quoted> beside(List<Words.Quoted> indirect, List<Words.Quoted> outer) {
    List<Words.Quoted> all = new ArrayList<>();
    int next = 0;
    int end = 0;
    for (Words.Quoted one : indirect) {
      while (next < outer.size() && outer.get(next).span().start() < one.span().end()) {
        Span span = outer.get(next).span();
        if (span.start() >= end && span.end() <= one.span().start()) {
          all.add(outer.get(next));
        }
        next++;
      }
      all.add(one);
      end = one.span().end();
    }
    return all;
  }

  /** Outer ones, indirect ones, and inner ones by the quotation that holds them. */
  private static void sort(
      List<Quotation> quotations,
      List<Words.Quoted> outer,
      List<Words.Quoted> indirect,
      Map<Integer, List<Words.Quoted>> inner) {
    int outerEnd = 0;
    int indirectEnd = 0;
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      Words.Quoted one = new Words.Quoted(i, quotation.span());
      switch (quotation) {
        case Marked marked when marked.parent().isPresent() ->
            inner.computeIfAbsent(marked.parent().getAsInt(), p -> new ArrayList<>()).add(one);
        case Marked marked -> {
          if (marked.span().start() >= outerEnd) {
            outer.add(one);
            outerEnd = marked.span().end();
          }
        }
        case Indirect said -> {
          if (said.span().start() >= indirectEnd) {
            indirect.add(one);
            indirectEnd = said.span().end();
          }
        }
      }
    }
  }
}
