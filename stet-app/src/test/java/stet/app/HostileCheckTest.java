package stet.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inputs that go wrong: each gets its exit code and a sentence, never a stack trace. */
class HostileCheckTest {

  private static final boolean LONG = Boolean.getBoolean("stet.long");

  private static final String ARTICLE = "“The bridge will open in May,” Ada Quill said.\n";

  private static final String SOURCE =
      """
      Ada Quill: The bridge will open in May. We will not close the ferry before June.

      Bram Holt: And the ferry?

      Ada Quill: The ferry stays.
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeWhatIsGood() throws IOException {
    write("good.txt", ARTICLE);
    write("source.txt", SOURCE);
  }

  @Test
  void anEmptyArticleCannotBeRead() throws IOException {
    write("empty.txt", "");
    unreadable("empty.txt", "empty", "empty.txt", "source.txt");
  }

  @Test
  void anEmptySourceLeavesTheQuotationUncheckedAndSaysSo() throws IOException {
    write("empty.txt", "");
    Program.Ran ran = unreadable("empty.txt", "empty", "good.txt", "empty.txt");
    assertThat(ran.out()).contains("not checked").doesNotContain("not found in the sources");
  }

  @Test
  void aMissingArticleAndAMissingSourceAreNamed() throws IOException {
    unreadable("lost.txt", "check the path", "lost.txt", "source.txt");
    unreadable("lost.txt", "check the path", "good.txt", "lost.txt");
  }

  @Test
  void aFileNobodyMayReadIsNamed() throws IOException {
    Path locked = write("locked.txt", ARTICLE);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(locked), "this user may read everything");
    unreadable("locked.txt", "permission", "locked.txt", "source.txt");
  }

  @Test
  void aFolderWithoutAnArticleSaysHowToNameOne() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("dossier"));
    Files.writeString(empty.resolve("source.txt"), SOURCE);
    unreadable("dossier", "article.txt", "dossier");
  }

  @Test
  void aFolderAsSourceSaysToNameTheFiles() throws IOException {
    Files.createDirectories(folder.resolve("dossier"));
    unreadable("dossier", "name the files", "good.txt", "dossier");
  }

  @Test
  void noiseIsNoText() throws IOException {
    byte[] noise = new byte[200_000];
    new Random(7).nextBytes(noise);
    Files.write(folder.resolve("noise.txt"), noise);
    unreadable("noise.txt", "no text", "noise.txt", "source.txt");
    unreadable("noise.txt", "no text", "good.txt", "noise.txt");
  }

  @ParameterizedTest
  @CsvSource({"windows-1252, utf-8", "UTF-8, iso-8859-1", "UTF-8, klingon", "UTF-16, utf-8"})
  void aPageThatNamesTheWrongCharsetIsReadAllTheSame(String written, String named)
      throws IOException {
    String page =
        "<html><head><meta charset=\""
            + named
            + "\"></head><body><p>"
            + ARTICLE
            + "</p></body></html>";
    Files.write(folder.resolve("page.html"), page.getBytes(Charset.forName(written)));
    assertThat(calm("page.html", "source.txt").out()).contains("“The bridge will open in May,”");
  }

  @Test
  void veryManyOpeningMarksAreNoQuotation() throws IOException {
    int megabytes = LONG ? 50 : 3;
    write("marks.txt", "“".repeat(megabytes * 1_000_000 / 3));
    assertThat(calm("marks.txt", "source.txt").out()).contains("No quotations found.");
  }

  @Test
  void aHundredThousandNestedTagsHideNoQuotation() throws IOException {
    write("deep.html", "<html><body>" + "<div>".repeat(100_000) + "<p>" + ARTICLE);
    assertThat(calm("deep.html", "source.txt").out()).contains("word for word");
  }

  @Test
  void anArticleWithoutQuotationsIsInOrder() throws IOException {
    write("plain.txt", "The bridge is long. People built it of steel.\n");
    assertThat(calm("plain.txt", "source.txt").out()).contains("No quotations found.");
  }

  @Test
  void aSourceWithoutTurnsHoldsWordsOfNobody() throws IOException {
    write("flat.txt", "The bridge will open in May. The ferry stays.\n");
    assertThat(calm("good.txt", "flat.txt").out())
        .contains("word for word")
        .contains("The source does not say who speaks");
  }

  @Test
  void controlsThatTurnTheTextRoundAreShownAsWhatTheyAre() throws IOException {
    write("turned.txt", "“The bridge will \u202eopen\u202c in May,” Ada Quill said.\n");
    String text = calm("turned.txt", "source.txt").out();
    assertThat(text).contains("<RLO>open<PDF>").doesNotContain("\u202e").doesNotContain("\u202c");
    String json = run("--json", path("turned.txt"), path("source.txt")).out();
    assertThat(json).containsIgnoringCase("\\u202e");
  }

  @Test
  void aStreamGoesOnAfterEveryKindOfBadItem() {
    List<String> items =
        List.of(
            item("a", "\"no\\u0000file\"", "[]"),
            item("b", "\"\"", "[]"),
            item("c", "7", "[]"),
            item("d", "\"" + path("good.txt") + "\"", "\"source.txt\""),
            item("e", "\"" + path("good.txt") + "\"", "[null]"),
            "[".repeat(100_000),
            item("f", "\"" + path("good.txt") + "\"", "[\"" + path("source.txt") + "\"]"));
    Program.Ran ran = Program.fed(String.join("\n", items), "check", "--jsonl");
    List<String> answers = ran.out().lines().toList();
    assertThat(answers).hasSize(items.size());
    assertThat(answers.subList(0, 6)).allMatch(answer -> answer.contains("\"error\":"));
    assertThat(answers.getLast()).contains("\"wording\":\"Verbatim\"");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void reportsGoIntoAFolderNotIntoAFile() {
    Program.Ran ran = run("-o", path("good.txt"), path("good.txt"), path("source.txt"));
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("good.txt").contains("is no folder").doesNotContain("\tat ");
  }

  @Test
  void aFaultOfTheProgramIsNoFinding() {
    assertThat(LastWord.said(new IllegalStateException("x")).code()).isEqualTo(70);
    assertThat(LastWord.said(new OutOfMemoryError()).code()).isEqualTo(70);
    assertThat(LastWord.said(new IOException("x")).code()).isEqualTo(3);
  }

  private Program.Ran unreadable(String named, String remedy, String... inputs) {
    Program.Ran ran = run(paths(inputs));
    assertThat(ran.code()).as(ran.err()).isEqualTo(3);
    assertThat(ran.err()).startsWith("stet: [").contains(named).contains(remedy);
    assertThat(ran.err()).doesNotContain("\tat ").doesNotContain("Exception");
    return ran;
  }

  private Program.Ran calm(String... inputs) {
    Program.Ran ran = run(paths(inputs));
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err()).isEmpty();
    return ran;
  }

  private static Program.Ran run(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Program.run(all);
  }

  private String[] paths(String... names) {
    return List.of(names).stream().map(this::path).toArray(String[]::new);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static String item(String id, String article, String sources) {
    return "{\"id\":\"%s\",\"article_path\":%s,\"source_paths\":%s}"
        .formatted(id, article, sources);
  }
}
