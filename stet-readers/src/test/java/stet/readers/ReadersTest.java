package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Texts.READERS;
import static stet.readers.Texts.lines;
import static stet.readers.Texts.read;
import static stet.readers.Texts.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.document.Document;
import stet.document.Origin;
import stet.document.Reading;

class ReadersTest {

  private static final String RUSSIAN =
      "Министр сказал, что мост не будет открыт до конца этого года, но он уже почти построен.";

  @Test
  void sayWhyAPathCannotBeRead(@TempDir Path dir) throws IOException {
    Path empty = Files.createFile(dir.resolve("empty.txt"));
    assertThat(READERS.read(dir)).isInstanceOf(Reading.Unreadable.class);
    assertThat(reason(dir)).contains("directory");
    assertThat(reason(dir.resolve("none.txt"))).contains("does not exist");
    assertThat(reason(empty)).contains("empty");
  }

  @Test
  void nameAFileByItsLastPart(@TempDir Path dir) throws IOException {
    Path file = Files.writeString(dir.resolve("a b.txt"), "Some words.");
    assertThat(READERS.read(file).name()).isEqualTo("a b.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PK\u0003\u0004 word/document.xml | Office",
        "WARC/1.0 | web archive",
        "filedesc:// | web archive",
        "GIF89a1 | picture",
        "ID3\u0003abc | recording",
        "{\"a\": 1} | JSON",
        "{\\rtf1 x} | RTF",
      })
  void refuseWhatIsNoTextWithOneSentence(String start, String sentence) {
    assertThat(refusal("a.txt", start.getBytes(StandardCharsets.ISO_8859_1)))
        .contains(sentence)
        .hasSizeLessThan(160);
  }

  @Test
  void refuseBinaryJunk() {
    byte[] junk = new byte[5000];
    new java.util.Random(7).nextBytes(junk);
    assertThat(refusal("a.txt", junk)).contains("letters");
    assertThat(refusal("a.txt", new byte[100])).contains("control characters");
  }

  @Test
  void tellTheFormatByContentNotByName() {
    assertThat(lines(read("page.txt", "<!DOCTYPE html><html><body><p>A page.</p></body></html>")))
        .containsExactly("A page.");
    assertThat(lines(read("cues.txt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n")))
        .containsExactly("Hello.");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "windows-1251", "KOI8-R", "UTF-16LE", "ISO-8859-5"})
  void readRussianInEveryEncoding(String charset) {
    String text = (RUSSIAN + " ").repeat(4).strip();
    assertThat(read("a.txt", text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
  }

  @Test
  void believeADeclarationThatFits() {
    String page =
        "<html><head><meta charset='windows-1251'></head><body><p>"
            + RUSSIAN
            + "</p></body></html>";
    assertThat(read("a.html", page.getBytes(Charset.forName("windows-1251"))).text())
        .isEqualTo(RUSSIAN);
    String xml = "<?xml version='1.0' encoding='koi8-r'?><d><p>" + RUSSIAN + "</p></d>";
    assertThat(read("a.xml", xml.getBytes(Charset.forName("KOI8-R"))).text()).isEqualTo(RUSSIAN);
  }

  @Test
  void doNotBelieveADeclarationThatTheBytesContradict() {
    String page = "<html><head><meta charset='iso-8859-1'></head><body><p>Žluťoučký kůň</p></body>";
    assertThat(read("a.html", page).text()).isEqualTo("Žluťoučký kůň");
  }

  @Test
  void showAWrongByteInsteadOfGuessingAroundIt() {
    byte[] bytes =
        ("“" + "A long line of plain English words. ".repeat(5) + "”—é€")
            .getBytes(StandardCharsets.UTF_8);
    bytes[60] = (byte) 0xFF;
    assertThat(read("a.txt", bytes).text()).contains("\uFFFD").startsWith("“A long");
  }

  @Test
  void dropTheByteOrderMark() {
    assertThat(read("a.txt", "\uFEFFHello there.").text()).isEqualTo("Hello there.");
  }

  @Test
  void openGzip() throws IOException {
    Document document = read("a.txt.gz", gzip(1, "Some words in it."));
    assertThat(document.text()).isEqualTo("Some words in it.");
    assertThat(document.id()).isEqualTo("a.txt.gz");
    assertThat(document.origin(document.blocks().getFirst().span()))
        .contains(new Origin.Part("a.txt", Optional.of(new Origin.Bytes(0, 17))));
  }

  @Test
  void refuseABombAndABrokenArchive() throws IOException {
    byte[] bomb = gzip(70, "x".repeat(1_000_000));
    assertThat(bomb).hasSizeLessThan(200_000);
    assertThat(refusal("a.gz", bomb)).contains("64 MB");
    byte[] broken = gzip(1, "Some words in it.");
    broken[broken.length - 6] ^= 0x55;
    assertThat(refusal("a.gz", broken)).contains("broken gzip");
  }

  @Test
  void refuseWhatIsTooLarge() {
    assertThat(refusal("a.txt", new byte[Limits.BYTES + 1])).contains("64 MB");
  }

  @Test
  void readATranscriptInJson() {
    Document document =
        read(
            "a.json",
            """
            {"title":"Call","segments":[
             {"speaker":"Ann Lee","text":"We start.","start":1.5,"end":2.5},
             {"speaker":"Bo Lind","text":"Late, as ever.","start":3,"end":4}]}
            """);
    assertThat(lines(document)).containsExactly("Ann Lee: We start.", "Bo Lind: Late, as ever.");
    assertThat(document.origin(document.blocks().getFirst().span()))
        .contains(new Origin.Time(1.5, 2.5));
  }

  private static byte[] gzip(int times, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < times; i++) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String reason(Path path) {
    return ((Reading.Unreadable) READERS.read(path)).reason();
  }
}
