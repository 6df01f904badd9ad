package stet.index;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import stet.document.Passage;
import stet.document.Source;
import stet.locate.Standing;
import stet.locate.grams.DocumentRecord;
import stet.locate.grams.GramSearch;
import stet.locate.grams.Segment;
import stet.text.Span;

/**
 * An index over many documents, open for reading. Its files are mapped, not loaded: the heap stays
 * as small as before whatever the size of the library, and many processes share one copy. Any
 * number of threads may use it; a {@link #search} belongs to one.
 *
 * <pre>{@code
 * try (MappedIndex index = MappedIndex.open(Path.of("speeches"))) {
 *   for (Candidate place : index.search().search("we were not blind", 3).places()) {
 *     System.out.println(index.id(place.document()) + ": " + index.text(place.document(), place.span()));
 *   }
 * }
 * }</pre>
 */
public final class MappedIndex implements Closeable {

  /** Times that the folder is read again because the index was published anew meanwhile. */
  private static final int RETRIES = 5;

  private final Arena arena;
  private final List<Segment> segments;
  private final int[] firstDocuments;

  private MappedIndex(Arena arena, List<Segment> segments) {
    this.arena = arena;
    this.segments = List.copyOf(segments);
    firstDocuments = new int[segments.size() + 1];
    for (int s = 0; s < segments.size(); s++) {
      firstDocuments[s + 1] = firstDocuments[s] + segments.get(s).documents();
    }
  }

  /**
   * Opens the index in a folder.
   *
   * @throws IOException if there is none or it cannot be read; the message is for people
   */
  @SuppressWarnings("MustBeClosedChecker") // the index closes it
  public static MappedIndex open(Path folder) throws IOException {
    for (int attempt = 1; ; attempt++) {
      Manifest manifest = Manifest.read(folder);
      Arena arena = Arena.ofShared();
      try {
        List<Segment> segments = new ArrayList<>();
        for (Manifest.Entry entry : manifest.segments()) {
          segments.add(segment(folder, entry, arena));
        }
        return new MappedIndex(arena, segments);
      } catch (NoSuchFileException e) {
        arena.close();
        if (attempt == RETRIES) {
          throw new IOException("[" + e.getFile() + "] is missing; build the index again", e);
        }
      } catch (IOException | RuntimeException e) {
        arena.close();
        throw e;
      }
    }
  }

  private static Segment segment(Path folder, Manifest.Entry entry, Arena arena)
      throws IOException {
    MemorySegment grams = map(folder.resolve(entry.grams()), entry.indexBytes(), arena);
    MemorySegment texts = map(folder.resolve(entry.texts()), entry.textBytes(), arena);
    try {
      return Segment.of(grams, texts);
    } catch (IllegalArgumentException e) {
      throw new IOException("[" + folder.resolve(entry.grams()) + "] " + e.getMessage(), e);
    }
  }

  private static MemorySegment map(Path file, long size, Arena arena) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() != size) {
        throw new IOException(
            "["
                + file
                + "] has "
                + channel.size()
                + " bytes, the manifest says "
                + size
                + "; build the index again");
      }
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, size, arena);
    }
  }

  /** Number of documents. */
  public int documents() {
    return firstDocuments[segments.size()];
  }

  /** The number of the document with this id. */
  public OptionalInt document(String id) {
    for (int s = 0; s < segments.size(); s++) {
      OptionalInt here = segments.get(s).document(id);
      if (here.isPresent()) {
        return OptionalInt.of(firstDocuments[s] + here.getAsInt());
      }
    }
    return OptionalInt.empty();
  }

  /** The id of a document. */
  public String id(int document) {
    int s = segmentOf(document);
    return segments.get(s).id(document - firstDocuments[s]);
  }

  /** What is kept of a document beside its text. */
  public DocumentRecord record(int document) {
    int s = segmentOf(document);
    return segments.get(s).record(document - firstDocuments[s]);
  }

  /** A stretch of a document with who speaks where it begins, and when. */
  public Standing standing(int document, Span span) {
    int s = segmentOf(document);
    int here = document - firstDocuments[s];
    Segment segment = segments.get(s);
    String text = segment.text(here, span.start(), span.end());
    return new Standing(
        new Passage(segment.id(here), span, text, Optional.empty()),
        segment.speaker(here, span.start()),
        segment.date(here));
  }

  /** UTF-16 units of a document's text. */
  public int length(int document) {
    int s = segmentOf(document);
    return segments.get(s).length(document - firstDocuments[s]);
  }

  /** The whole text of a document. */
  public String text(int document) {
    int s = segmentOf(document);
    return segments.get(s).text(document - firstDocuments[s]);
  }

  /** A stretch of a document's text; only this much is read. */
  public String text(int document, Span span) {
    int s = segmentOf(document);
    return segments.get(s).text(document - firstDocuments[s], span.start(), span.end());
  }

  /** A whole document, ready to be compared with. */
  public Source source(int document) {
    return Sources.whole(record(document), text(document));
  }

  /**
   * A stretch of a document as if it were all, for quotations whose place is known roughly: text
   * and turns are cut to it, and offsets count from its start.
   */
  public Source excerpt(int document, Span span) {
    return Sources.part(record(document), text(document, span), span);
  }

  Segment segment(int s) {
    return segments.get(s);
  }

  /**
   * Some stretches of a document, in any order, for quotations whose places are known roughly.
   * Their offsets are those of the document; what stands between them is blank and belongs to no
   * turn.
   */
  public Source excerpts(int document, List<Span> spans) {
    List<Span> parts = Sources.joined(spans);
    StringBuilder text = new StringBuilder(parts.getLast().end());
    for (Span part : parts) {
      text.repeat(' ', part.start() - text.length()).append(text(document, part));
    }
    return Sources.parts(record(document), text.toString(), parts);
  }

  /** A new search; one for each thread. */
  public GramSearch search() {
    return new GramSearch(segments);
  }

  private int segmentOf(int document) {
    int s = 0;
    while (document >= firstDocuments[s + 1]) {
      s++;
    }
    return s;
  }

  /** Gives the memory back; nothing that was taken from this index may be used after it. */
  @Override
  public void close() {
    arena.close();
  }
}
