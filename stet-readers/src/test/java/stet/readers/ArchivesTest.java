package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Packed.gzip;
import static stet.readers.Packed.response;
import static stet.readers.Packed.zip;
import static stet.readers.Texts.READERS;
import static stet.readers.Texts.read;
import static stet.readers.Texts.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.document.Document;
import stet.document.Origin;
import stet.document.Reading;

class ArchivesTest {

  private static final String PAGE =
      "<html><head><title>%s</title></head><body><p>%s</p></body></html>";

  private static final byte[] PNG = "\u0089PNG....".getBytes(StandardCharsets.ISO_8859_1);

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] minutes() throws IOException {
    return zip(
        "minutes/",
        new byte[0],
        "minutes/day-1.txt",
        bytes("The chair opened the meeting."),
        "minutes/logo.png",
        PNG,
        "minutes/day-2.html",
        bytes(PAGE.formatted("Day 2", "The chair closed it again.")));
  }

  @Test
  void listPickAndReadAllOfAZipFile(@TempDir Path dir) throws IOException {
    Path file = Files.write(dir.resolve("minutes.zip"), minutes());
    assertThat(READERS.parts(file)).containsExactly("minutes/day-1.txt", "minutes/day-2.html");
    assertThat(READERS.read(file, "minutes/day-2.html"))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            r -> assertThat(r.document().text()).isEqualTo("The chair closed it again."));
    List<Reading> all = READERS.readAll(file);
    assertThat(all)
        .extracting(Reading::name)
        .containsExactly("minutes.zip!minutes/day-1.txt", "minutes.zip!minutes/day-2.html");
  }

  @Test
  void sayThatThereIsMoreThanTheFirstText(@TempDir Path dir) throws IOException {
    Path file = Files.write(dir.resolve("minutes.zip"), minutes());
    Document first = ((Reading.Read) READERS.read(file)).document();
    assertThat(first.text()).isEqualTo("The chair opened the meeting.");
    assertThat(first.warnings())
        .anySatisfy(w -> assertThat(w).contains("holds 2 texts").contains("day-2.html"))
        .anySatisfy(w -> assertThat(w).contains("1 of the 3 files in the archive are no text"));
  }

  @Test
  void sayWhatAnArchiveHoldsWhenAPartIsAskedForInVain(@TempDir Path dir) throws IOException {
    Path file = Files.write(dir.resolve("minutes.zip"), minutes());
    Reading reading = READERS.read(file, "day-3.txt");
    assertThat(((Reading.Unreadable) reading).reason()).contains("day-3.txt", "minutes/day-1.txt");
  }

  @Test
  void placeEveryStretchInItsPartOfTheArchive() throws IOException {
    Document document = read("one.zip", zip("a.txt", bytes("Only this.")));
    assertThat(document.id()).isEqualTo("one.zip");
    assertThat(document.origin(document.blocks().getFirst().span()))
        .contains(new Origin.Part("a.txt", Optional.of(new Origin.Bytes(0, 10))));
  }

  @Test
  void openAnArchiveInsideAnArchiveButNotForEver() throws IOException {
    byte[] file = zip("a.txt.gz", gzip(bytes("Down here.")));
    assertThat(read("a.zip", file).text()).isEqualTo("Down here.");
    for (int i = 0; i < 3; i++) {
      file = zip("inner.zip", file);
    }
    assertThat(refusal("deep.zip", file)).contains("archive inside 3 archives");
  }

  @Test
  void refuseABombOfManyFiles() throws IOException {
    byte[] large = new byte[50_000_000];
    byte[] file = zip("1", large, "2", large, "3", large, "4", large, "5", large, "6", large);
    assertThat(file).hasSizeLessThan(1_000_000);
    assertThat(refusal("bomb.zip", file)).contains("256 MB in all");
  }

  @Test
  void readThePagesOfAWebArchiveWithTheirAddresses(@TempDir Path dir) throws IOException {
    String warc =
        response("https://news.invalid/one", "200 OK", "text/html", PAGE.formatted("One", "First."))
            + response("https://news.invalid/look.css", "200 OK", "text/css", "p {}")
            + response("https://news.invalid/gone", "404 Not Found", "text/html", "Gone.")
            + response(
                "https://news.invalid/two", "200 OK", "text/html", PAGE.formatted("Two", "Then."));
    Path file = Files.write(dir.resolve("site.warc"), bytes(warc));
    assertThat(READERS.parts(file))
        .containsExactly("https://news.invalid/one", "https://news.invalid/two");
    Document second = ((Reading.Read) READERS.read(file, "https://news.invalid/two")).document();
    assertThat(second.text()).isEqualTo("Then.");
    assertThat(second.metadata().address()).contains("https://news.invalid/two");
    Path packed = Files.write(dir.resolve("site.warc.gz"), gzip(bytes(warc)));
    assertThat(READERS.parts(packed)).hasSize(2);
  }

  @Test
  void keepThePagesBeforeTheBreakOfAWebArchive() throws IOException {
    String page =
        response("https://a.invalid/", "200 OK", "text/html", PAGE.formatted("A", "Kept."));
    Document document = read("cut.warc", bytes(page + page.substring(0, 200)));
    assertThat(document.text()).isEqualTo("Kept.");
  }

  @Test
  void showNoTokenOfAnAddressInAWebArchive() {
    String page =
        response(
            "https://a.invalid/p?token=opensesame",
            "200 OK",
            "text/html",
            PAGE.formatted("A", "Kept."));
    assertThat(read("a.warc", bytes(page)).metadata().address().orElseThrow())
        .doesNotContain("opensesame");
  }

  @Test
  void openAZipFileThatHoldsAWordFileAsItIs(@TempDir Path dir) throws IOException {
    byte[] word = Docx.file(Docx.paragraph("We start at nine."));
    byte[] file = stored("minutes.docx", word);
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("[Content_Types].xml");
    Path zip = Files.write(dir.resolve("all.zip"), file);
    assertThat(READERS.parts(zip)).containsExactly("minutes.docx");
    assertThat(read("all.zip", file).text()).isEqualTo("We start at nine.");
  }

  @Test
  void tellOfABreakWithTheFirstTextWhenAllAreRead(@TempDir Path dir) throws IOException {
    byte[] whole = zip("a.txt", bytes("One."), "b.txt", bytes("Two."), "c.txt", bytes("Three."));
    int third = new String(whole, StandardCharsets.ISO_8859_1).indexOf("c.txt");
    Path cut = Files.write(dir.resolve("cut.zip"), Arrays.copyOf(whole, third + 9));
    List<List<String>> warnings =
        READERS.readAll(cut).stream().map(r -> ((Reading.Read) r).document().warnings()).toList();
    assertThat(warnings).hasSize(2);
    assertThat(warnings.getFirst()).anyMatch(w -> w.contains("broken after its 2. file"));
    assertThat(warnings.getLast()).isEmpty();
  }

  /** A zip file that holds another one without packing it again, as most programs make them. */
  private static byte[] stored(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry(name);
      CRC32 sum = new CRC32();
      sum.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(sum.getValue());
      out.putNextEntry(entry);
      out.write(content);
      out.closeEntry();
    }
    return bytes.toByteArray();
  }
}
