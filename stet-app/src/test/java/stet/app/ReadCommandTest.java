package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  @TempDir private Path dir;

  private String file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text).toString();
  }

  private String minutes() throws IOException {
    Path file = dir.resolve("minutes.zip");
    try (OutputStream bytes = Files.newOutputStream(file);
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (String day : new String[] {"one", "two"}) {
        out.putNextEntry(new ZipEntry(day + ".txt"));
        out.write(("It is day " + day + ".").getBytes(StandardCharsets.UTF_8));
      }
    }
    return file.toString();
  }

  @Test
  void showsWhereAPageSaysWhatItSaysAboutItself() throws IOException {
    String page =
        file(
            "a.html",
            "<html><head><meta property='og:title' content='The Ferry'></head><body><article>"
                + "<h1>The Ferry, Again</h1><p>It runs, they say, and nobody minds.</p></article>");
    assertThat(Program.run("read", page).out()).contains("title:", "The Ferry", "1 paragraph");
  }

  @Test
  void showsWhenATurnWasSpoken() throws IOException {
    String cues = file("a.vtt", "WEBVTT\n\n01:01:05.000 --> 01:01:06.000\n<v Ann Lee>We start.\n");
    assertThat(Program.run("read", cues).out()).contains("Ann Lee [speaker] 1:01:05");
    assertThat(Program.run("read", "--json", cues).out()).contains("\"from\":3665");
  }

  @Test
  void listsPicksAndReadsTheTextsOfAnArchive() throws IOException {
    assertThat(Program.run("read", "--list", minutes()).out().lines())
        .containsExactly("one.txt", "two.txt");
    assertThat(Program.run("read", "--part", "two.txt", minutes()).out())
        .contains("minutes.zip!two.txt", "It is day two.")
        .doesNotContain("It is day one.");
    assertThat(Program.run("read", minutes()).out()).contains("It is day one.", "It is day two.");
  }

  @Test
  void saysWhatAnArchiveHoldsWhenAPartIsNotThere() throws IOException {
    Program.Ran run = Program.run("read", "--part", "three.txt", minutes());
    assertThat(run.err()).contains("three.txt", "one.txt");
    assertThat(run.code()).isEqualTo(3);
  }
}
