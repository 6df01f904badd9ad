package stet.segment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stet.document.Document;
import stet.document.Metadata;
import stet.document.Speaker;
import stet.name.Names;
import stet.segment.Speakers.Voice;
import stet.text.Span;
import stet.text.WordLists;

/**
 * Sees that a page holds an article and, below it, the transcript it talks about, and parts them.
 * It takes prose with quotations first, then labels that recur; and between them lines that
 * announce a transcript, or prose about the very people who speak below. An interview is left
 * whole.
 */
public final class AppendedTranscript {

  /** Less text above the labels is an introduction, in UTF-16 units. */
  private static final int MIN_ARTICLE = 700;

  /** The same, where a line says that a transcript follows. */
  private static final int MIN_ARTICLE_RECORD = 60;

  /** The same, where nothing announces the transcript. */
  private static final int MIN_ARTICLE_UNANNOUNCED = 1500;

  private static final int MIN_LABELS = 2;

  private static final int MIN_LABELS_UNANNOUNCED = 4;

  private static final int MIN_QUOTATIONS_UNANNOUNCED = 3;

  /** Lines between article and transcript. */
  private static final int MAX_HEAD = 10;

  /** A longer line is a paragraph of the article. */
  private static final int MAX_HEAD_LINE = 300;

  private final Segmenter segmenter;
  private final Names names;
  private final NoticeReader notices;
  private final Set<String> announcing;
  private final Set<String> records;

  /** An article and the transcript that stood below it, each with its own text. */
  public record Split(Document article, Document source) {}

  public AppendedTranscript(Segmenter segmenter, Names names) {
    this.segmenter = segmenter;
    this.names = names;
    this.notices = NoticeReader.standard();
    WordLists lists = WordLists.of(AppendedTranscript.class, "announcing.txt");
    this.announcing = lists.under("announcing");
    this.records = lists.under("records");
  }

  /** The two parts of such a page; empty for every other page. */
  public Optional<Split> split(Document page) {
    Script script = segmenter.script(page);
    List<Label> labels = script.chosen();
    if (labels.size() < MIN_LABELS) {
      return Optional.empty();
    }
    int first = labels.getFirst().line();
    int head = head(page.text(), script.lines(), first);
    if (head == 0) {
      return Optional.empty();
    }
    Span article = script.lines().get(0).span().cover(script.lines().get(head - 1).span());
    boolean announced = isAnnounced(page.text(), script.lines().subList(head, first));
    boolean apart =
        announced
            ? article.length() >= least(page.text(), script.lines().subList(head, first))
                && quotations(page.text(), article) > 0
            : isAbout(page.text(), article, script);
    return apart ? Optional.of(parts(page, script.lines(), head, first)) : Optional.empty();
  }

  private int least(String text, List<Line> head) {
    boolean record =
        head.stream()
            .map(line -> line.in(text).toLowerCase(Locale.ROOT))
            .anyMatch(low -> records.stream().anyMatch(low::startsWith));
    return record ? MIN_ARTICLE_RECORD : MIN_ARTICLE;
  }

  /** The first of the lines above the first label that are head and no prose. */
  private int head(String text, List<Line> lines, int first) {
    int head = first;
    while (head > 0 && first - head < MAX_HEAD && isHead(lines.get(head - 1), text)) {
      head--;
    }
    return head;
  }

  private boolean isHead(Line line, String text) {
    String content = line.in(text);
    if (content.length() > MAX_HEAD_LINE) {
      return false;
    }
    boolean sentence = ".?!…”\"».".indexOf(content.charAt(content.length() - 1)) >= 0;
    boolean quoting = content.indexOf('“') >= 0 && sentence;
    return !quoting && (!sentence || announces(content));
  }

  private boolean announces(String line) {
    String low = line.toLowerCase(Locale.ROOT);
    return announcing.stream().anyMatch(low::contains) || notices.isNotice(low);
  }

  private boolean isAnnounced(String text, List<Line> head) {
    return head.stream()
        .anyMatch(line -> {
          String content = line.in(text);
          return announces(content) || Addresses.in(content).isPresent();
        });
  }

  /** Nothing announces it: the prose must be long, quote, and name those who speak below. */
  private boolean isAbout(String text, Span article, Script script) {
    List<Speaker> speakers =
        script.voices().values().stream().map(Voice::speaker).flatMap(Optional::stream).toList();
    return article.length() >= MIN_ARTICLE_UNANNOUNCED
        && script.chosen().size() >= MIN_LABELS_UNANNOUNCED
        && quotations(text, article) >= MIN_QUOTATIONS_UNANNOUNCED
        && Reported.isReport(article.in(text))
        && names.in(article.in(text)).stream()
            .anyMatch(mention ->
                speakers.stream()
                    .anyMatch(s -> names.compare(s.name(), mention.name().full()).mayBeOne()));
  }

  private static int quotations(String text, Span span) {
    int marks = 0;
    int straight = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      marks += c == '”' || c == '»' ? 1 : 0;
      straight += c == '"' ? 1 : 0;
    }
    return Math.max(marks, straight / 2);
  }

  private Split parts(Document page, List<Line> lines, int head, int first) {
    int cut = lines.get(head).span().start();
    Document article =
        SubDocument.of(
            page, new Span(0, lines.get(head - 1).span().end()), page.id(), page.metadata());
    String title =
        lines.subList(head, first).stream()
            .map(line -> line.in(page.text()))
            .filter(line -> Addresses.in(line).isEmpty())
            .reduce("", (a, b) -> a.length() >= b.length() ? a : b);
    Metadata metadata =
        new Metadata(
            title.isEmpty() ? Optional.empty() : Optional.of(title),
            List.of(),
            Optional.empty(),
            page.language(),
            Optional.empty());
    Span rest = new Span(cut, page.text().length());
    return new Split(article, SubDocument.of(page, rest, page.id() + "#transcript", metadata));
  }
}
