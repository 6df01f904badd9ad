package stet.export.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.document.Document;
import stet.document.Dossier;
import stet.document.Passage;
import stet.document.Source;
import stet.judge.Difference;
import stet.judge.Piece;
import stet.judge.Placement;

/**
 * A passage with the quotation's changes marked in it, as an editor would mark a manuscript: the
 * source's words in their order, what was left out, what was added. An ellipsis adds nothing: it
 * stands for the words left out, and those are shown.
 */
public final class Redline {

  /** What a run of words is to the reader. */
  public enum Mark {
    SAME,
    LEFT_OUT,
    ADDED,
    /** The quotation has these words at another place. */
    MOVED,
    /** Words of the source that lie between two pieces and are not shown. */
    GAP
  }

  /** Words in a row with the same mark. */
  public record Run(Mark mark, String text) {}

  private final Map<String, Document> documents = new HashMap<>();
  private final Document article;

  public Redline(Dossier dossier) {
    article = dossier.article();
    documents.put(article.id(), article);
    for (Source source : dossier.sources()) {
      documents.put(source.id(), source.document());
    }
  }

  /** The runs of a placement, in the order of the quotation. */
  public List<Run> of(Placement placement) {
    return placement.differences().isEmpty()
        ? pieces(placement.pieces())
        : steps(placement.differences());
  }

  private static List<Run> pieces(List<Piece> pieces) {
    List<Run> runs = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!runs.isEmpty()) {
        runs.add(new Run(Mark.GAP, " … "));
      }
      runs.add(new Run(Mark.SAME, piece.passage().text()));
    }
    return runs;
  }

  private List<Run> steps(List<Difference> steps) {
    List<Run> runs = new ArrayList<>();
    Passage before = null;
    for (Difference step : steps) {
      Passage source = step.source();
      if (before != null && !source.span().isEmpty()) {
        between(runs, before, source);
      }
      String quoted = article.text(step.quoted());
      switch (step.kind()) {
        case SAME -> add(runs, Mark.SAME, source.text());
        case ONLY_SOURCE -> add(runs, Mark.LEFT_OUT, source.text());
        case ONLY_QUOTED -> {
          if (step.cause() != Difference.Cause.ELLIPSIS) {
            spaced(runs, Mark.ADDED, quoted);
          }
        }
        case REPLACED -> {
          add(runs, Mark.LEFT_OUT, source.text());
          if (step.cause() != Difference.Cause.ELLIPSIS) {
            spaced(runs, Mark.ADDED, quoted);
          }
        }
        case MOVED -> add(runs, Mark.MOVED, source.text().isEmpty() ? quoted : source.text());
      }
      if (!source.span().isEmpty()) {
        before = source;
      }
    }
    return runs;
  }

  /** The source's own spaces and signs between two steps, or a sign that there is more. */
  private void between(List<Run> runs, Passage before, Passage after) {
    int from = before.span().end();
    int to = after.span().start();
    Document document = documents.get(after.document());
    boolean inOrder = before.document().equals(after.document()) && from <= to;
    if (document != null && inOrder && to <= document.text().length()) {
      String gap = document.text().substring(from, to);
      if (gap.chars().noneMatch(Character::isLetterOrDigit)) {
        add(runs, Mark.SAME, gap);
        return;
      }
    }
    runs.add(new Run(Mark.GAP, " … "));
  }

  private static void spaced(List<Run> runs, Mark mark, String text) {
    boolean open = !runs.isEmpty() && !endsInSpace(runs.getLast().text());
    add(runs, Mark.SAME, open ? " " : "");
    add(runs, mark, text);
    add(runs, Mark.SAME, " ");
  }

  private static boolean endsInSpace(String text) {
    return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private static void add(List<Run> runs, Mark mark, String text) {
    if (text.isEmpty()) {
      return;
    }
    boolean blank = text.isBlank() && !runs.isEmpty() && endsInSpace(runs.getLast().text());
    if (blank) {
      return;
    }
    if (!runs.isEmpty() && runs.getLast().mark() == mark) {
      runs.set(runs.size() - 1, new Run(mark, runs.getLast().text() + text));
    } else {
      runs.add(new Run(mark, text));
    }
  }
}
