package stet.readers;

import java.io.IOException;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import stet.document.Metadata;
import stet.document.Metadata.Field;
import stet.document.Metadata.Told;
import stet.document.Reading;

/**
 * Reads PDF files: PDFBox says which letters stand where, and Stet in which order people read them.
 * A page without letters is a picture of one, and the document or the refusal says so.
 */
final class PdfReader implements BytesReader {

  /** The standard lets junk stand before the signature, within 1,024 bytes. */
  private static final int SIGNATURE_WITHIN = 1024;

  private static final String SIGNATURE = "%PDF-";
  private static final String REMEDY = "run OCR first or give the HTML version";
  private static final String PROPERTIES = "the document's properties";

  /** PDFBox tells its log of every fault it mends, a thousand lines for one nested file. */
  private static final List<Logger> SILENCED =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private final Composition composition;

  PdfReader(Composition composition) {
    this.composition = composition;
    SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
  }

  @Override
  public Optional<Reading> read(String name, byte[] bytes) {
    for (int i = 0; i < Math.min(SIGNATURE_WITHIN, bytes.length); i++) {
      if (Signatures.startsAt(bytes, i, SIGNATURE)) {
        return Optional.of(pdf(name, bytes));
      }
    }
    return Optional.empty();
  }

  private Reading pdf(String name, byte[] bytes) {
    try {
      CpuBudget cpu = CpuBudget.of(bytes.length);
      PdfStreams.check(bytes);
      try (PDDocument document = Loader.loadPDF(new BudgetedBytes(bytes, cpu))) {
        return document(name, document, cpu);
      }
    } catch (Budget.Exceeded e) {
      return new Reading.Unreadable(name, e.sentence());
    } catch (CpuBudget.Spent e) {
      return new Reading.Unreadable(name, e.sentence());
    } catch (InvalidPasswordException e) {
      return new Reading.Unreadable(name, "is locked with a password; save it without one");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library is known to fail in many ways on files made to break it.
      return new Reading.Unreadable(
          name, "is a broken PDF file (%s); print it to a new one".formatted(said(e)));
    }
  }

  private static String said(Throwable fault) {
    String message = fault.getMessage();
    String text = message == null ? fault.getClass().getSimpleName() : message;
    return text.lines().findFirst().orElse("").strip();
  }

  private Reading document(String name, PDDocument document, CpuBudget cpu) throws IOException {
    int pages = document.getNumberOfPages();
    if (pages > Limits.PAGES) {
      return new Reading.Unreadable(
          name,
          "has %d pages, more than the %d that Stet reads; cut it up"
              .formatted(pages, Limits.PAGES));
    }
    List<List<PdfLine>> read = new ArrayList<>();
    List<Integer> empty = new ArrayList<>();
    int[] last = {0};
    PdfGlyphs.take(
        document,
        cpu,
        (number, page, glyphs) -> {
          for (int missing = last[0] + 1; missing < number; missing++) {
            empty.add(missing);
          }
          last[0] = number;
          List<PdfSegment> segments = PdfHeads.withoutLineNumbers(PdfSegment.of(glyphs));
          if (segments.isEmpty()) {
            empty.add(number);
          } else {
            read.add(lines(number, page.getCropBox().getHeight(), segments));
          }
        });
    for (int missing = last[0] + 1; missing <= pages; missing++) {
      empty.add(missing);
    }
    if (read.isEmpty()) {
      return new Reading.Unreadable(name, noText(pages));
    }
    List<PdfLine> lines = PdfHeads.remove(read).stream().flatMap(List::stream).toList();
    List<Draft> drafts = PdfParagraphs.of(lines);
    Metadata metadata = Headline.complete(metadata(document.getDocumentInformation()), drafts);
    Reading reading = composition.read(name, metadata, HardBreaks.resolve(drafts));
    return reading instanceof Reading.Read(var text) && !empty.isEmpty()
        ? new Reading.Read(text.warned(List.of(someEmpty(empty))))
        : reading;
  }

  private static List<PdfLine> lines(int number, float height, List<PdfSegment> segments) {
    List<PdfLine> lines = new ArrayList<>();
    int column = 0;
    for (List<PdfSegment> stretch : PdfColumns.of(segments)) {
      lines.addAll(PdfLine.of(number, column++, height, stretch));
    }
    return lines;
  }

  private static String noText(int pages) {
    return pages == 1
        ? "page 1 has no text layer; " + REMEDY
        : "none of its %d pages has a text layer; %s".formatted(pages, REMEDY);
  }

  private static String someEmpty(List<Integer> pages) {
    String first =
        pages.stream()
            .limit(8)
            .map(String::valueOf)
            .collect(java.util.stream.Collectors.joining(", "));
    return pages.size() == 1
        ? "Page %s has no text layer: it is empty, or a picture; %s".formatted(first, REMEDY)
        : "%d pages have no text layer (%s%s): they are empty, or pictures; %s"
            .formatted(pages.size(), first, pages.size() > 8 ? ", ..." : "", REMEDY);
  }

  private static Metadata metadata(PDDocumentInformation information) {
    List<Told> told = new ArrayList<>();
    Optional<String> title =
        Optional.ofNullable(information.getTitle())
            .map(String::strip)
            .filter(t -> t.length() > 1 && !isFileName(t));
    title.ifPresent(t -> told.add(new Told(Field.TITLE, t, PROPERTIES)));
    Optional<String> author =
        Optional.ofNullable(information.getAuthor()).map(String::strip).filter(a -> a.length() > 1);
    author.ifPresent(a -> told.add(new Told(Field.AUTHOR, a, PROPERTIES)));
    Optional<String> modified =
        Optional.ofNullable(information.getModificationDate()).map(PdfReader::day);
    modified.ifPresent(d -> told.add(new Told(Field.MODIFIED, d, PROPERTIES)));
    return new Metadata(
        title,
        author.map(List::of).orElse(List.of()),
        Optional.empty(),
        Optional.empty(),
        modified,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        told);
  }

  /** Word processors put the name of their file where the title belongs. */
  private static boolean isFileName(String title) {
    String low = title.toLowerCase(Locale.ROOT);
    return low.startsWith("microsoft ")
        || low.startsWith("untitled")
        || List.of(".doc", ".docx", ".pdf", ".indd", ".odt", ".rtf", ".qxd", ".dvi").stream()
            .anyMatch(low::endsWith);
  }

  private static String day(Calendar date) {
    SimpleDateFormat day = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT);
    day.setTimeZone(date.getTimeZone());
    return day.format(date.getTime());
  }
}
