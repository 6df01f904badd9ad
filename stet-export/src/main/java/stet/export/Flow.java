package stet.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import stet.export.say.Controls;

/**
 * A paragraph for the terminal: words in several styles, set in lines of a given width. Words of a
 * right-to-left script are isolated on every line, so that they cannot reorder what stands around
 * them.
 */
final class Flow {

  /** Letters that stay together on a line, in one style. */
  private record Piece(String text, Ink.Style style, boolean foreign) {}

  /** Pieces without a space between them. */
  private record Word(List<Piece> pieces) {
    int columns() {
      return pieces.stream().mapToInt(piece -> Columns.of(piece.text())).sum();
    }
  }

  /** What may not be broken, and whether a space goes before it. */
  private record Atom(Word word, boolean spaced) {}

  private final List<Word> words = new ArrayList<>();
  private boolean spaceBefore = true;

  /** Stet's own words. */
  Flow say(String text, Ink.Style style) {
    return add(text, style, false);
  }

  /** Words of a document: characters that cannot be seen are shown, right-to-left is isolated. */
  Flow cite(String text, Ink.Style style) {
    return add(Controls.shown(text), style, Controls.rightToLeft(text));
  }

  Flow space() {
    spaceBefore = true;
    return this;
  }

  /** Sets the lines: the first begins with {@code first}, the others with as many blanks. */
  void print(Appendable out, Ink ink, String first, int width) throws IOException {
    int indent = Columns.of(first);
    int room = Math.max(10, width - indent);
    List<Piece> line = new ArrayList<>();
    int used = 0;
    String start = first;
    for (Atom atom : atoms(room)) {
      int columns = atom.word().columns();
      int gap = line.isEmpty() || !atom.spaced() ? 0 : 1;
      if (used + gap + columns > room && !line.isEmpty()) {
        emit(out, ink, start, line);
        start = " ".repeat(indent);
        line.clear();
        used = 0;
        gap = 0;
      }
      if (gap == 1) {
        line.add(gap(line, atom.word()));
      }
      line.addAll(atom.word().pieces());
      used += gap + columns;
    }
    emit(out, ink, start, line);
  }

  private static Piece gap(List<Piece> line, Word next) {
    Piece before = line.getLast();
    Piece after = next.pieces().getFirst();
    boolean together = before.style() == after.style() && before.foreign() == after.foreign();
    return together
        ? new Piece(" ", after.style(), after.foreign())
        : new Piece(" ", Ink.Style.PLAIN, false);
  }

  private static void emit(Appendable out, Ink ink, String start, List<Piece> line)
      throws IOException {
    out.append(start);
    int at = 0;
    while (at < line.size()) {
      Piece piece = line.get(at);
      StringBuilder run = new StringBuilder();
      while (at < line.size()
          && line.get(at).style() == piece.style()
          && line.get(at).foreign() == piece.foreign()) {
        run.append(line.get(at).text());
        at++;
      }
      String text = piece.foreign() ? Controls.isolated(run.toString()) : run.toString();
      out.append(ink.in(piece.style(), text));
    }
    out.append('\n');
  }

  private Flow add(String text, Ink.Style style, boolean foreign) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (end || Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          append(new Piece(text.substring(start, i), style, foreign));
        }
        spaceBefore |= !end;
        start = i + 1;
      }
    }
    return this;
  }

  private void append(Piece piece) {
    if (spaceBefore || words.isEmpty()) {
      words.add(new Word(new ArrayList<>(List.of(piece))));
    } else {
      words.getLast().pieces().add(piece);
    }
    spaceBefore = false;
  }

  private List<Atom> atoms(int room) {
    List<Atom> atoms = new ArrayList<>();
    for (Word word : words) {
      boolean spaced = true;
      for (Word part : fitting(word, room)) {
        atoms.add(new Atom(part, spaced));
        spaced = false;
      }
    }
    return atoms;
  }

  /** The word itself where it fits on a line, else parts that do. */
  private static List<Word> fitting(Word word, int room) {
    if (word.columns() <= room && !breakable(word)) {
      return List.of(word);
    }
    List<Word> parts = new ArrayList<>();
    List<Piece> part = new ArrayList<>();
    int used = 0;
    for (Piece piece : word.pieces()) {
      StringBuilder text = new StringBuilder();
      for (int c : piece.text().codePoints().toArray()) {
        boolean full = used + Columns.of(c) > room || (Columns.wide(c) && used > 0);
        if (full) {
          close(part, text, piece);
          parts.add(new Word(List.copyOf(part)));
          part.clear();
          text.setLength(0);
          used = 0;
        }
        text.appendCodePoint(c);
        used += Columns.of(c);
      }
      close(part, text, piece);
    }
    parts.add(new Word(List.copyOf(part)));
    return parts;
  }

  private static void close(List<Piece> part, StringBuilder text, Piece piece) {
    if (!text.isEmpty()) {
      part.add(new Piece(text.toString(), piece.style(), piece.foreign()));
    }
  }

  private static boolean breakable(Word word) {
    return word.pieces().stream().anyMatch(p -> p.text().codePoints().anyMatch(Columns::wide));
  }
}
