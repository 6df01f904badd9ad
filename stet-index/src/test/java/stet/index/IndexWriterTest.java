package stet.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.locate.grams.Candidate;

class IndexWriterTest {

  @TempDir Path folder;

  @Test
  void addingGivesTheAnswersOfBuildingAtOnce() throws IOException {
    String[] parts = new String[5];
    Speeches speeches = new Speeches(11);
    for (int p = 0; p < parts.length; p++) {
      parts[p] = speeches.library(20 * p, 20, 300);
    }
    Path once = folder.resolve("once");
    Path inParts = folder.resolve("parts");
    Speeches.build(once, String.join("", parts));
    Speeches.build(inParts, parts[0]);
    for (int p = 1; p < parts.length; p++) {
      Speeches.writer(inParts).add(Speeches.stream(parts[p]));
    }
    try (MappedIndex a = MappedIndex.open(once);
        MappedIndex b = MappedIndex.open(inParts)) {
      assertThat(b.documents()).isEqualTo(a.documents());
      for (int d = 0; d < a.documents(); d++) {
        assertThat(b.id(d)).isEqualTo(a.id(d));
        assertThat(b.text(d)).isEqualTo(a.text(d));
        String quotation = a.text(d).substring(100, 180);
        assertThat(place(b, quotation)).isEqualTo(place(a, quotation));
      }
    }
    assertThat(IndexCheck.of(inParts).segments()).isLessThanOrEqualTo(3);
    assertThat(IndexCheck.of(inParts).faults()).isEmpty();
  }

  private static String place(MappedIndex index, String quotation) {
    Candidate best = index.search().search(quotation, 1).places().getFirst();
    return index.id(best.document()) + best.span();
  }

  @Test
  void aBuildThatIsKilledLeavesTheLastGoodIndex() throws IOException {
    Speeches speeches = new Speeches(12);
    Speeches.build(folder, speeches.library(0, 3, 200));
    InputStream broken =
        new SequenceInputStream(
            Speeches.stream(speeches.library(3, 50, 200)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("killed");
              }

              @Override
              public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("killed");
              }
            });
    assertThatThrownBy(() -> Speeches.writer(folder).build(broken)).hasMessage("killed");
    Files.writeString(folder.resolve("scratch-9"), "left by a killed writer");
    try (MappedIndex index = MappedIndex.open(folder)) {
      assertThat(index.documents()).isEqualTo(3);
    }
    assertThat(IndexCheck.of(folder).faults()).isEmpty();
    Speeches.writer(folder).add(Speeches.stream(speeches.library(60, 1, 10)));
    assertThat(names()).doesNotContain("scratch-9").hasSize(2 * 3 + 2);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aReaderKeepsItsIndexWhileANewOneIsPublished() throws IOException {
    Speeches speeches = new Speeches(13);
    Speeches.build(folder, speeches.library(0, 5, 200));
    try (MappedIndex before = MappedIndex.open(folder);
        MappedIndex beside = MappedIndex.open(folder)) {
      String text = before.text(4);
      Speeches.build(folder, speeches.library(100, 2, 200));
      assertThat(before.text(4)).isEqualTo(text);
      assertThat(place(before, text.substring(20, 90)))
          .isEqualTo(place(beside, text.substring(20, 90)));
      try (MappedIndex after = MappedIndex.open(folder)) {
        assertThat(after.id(0)).isEqualTo("speech/100");
      }
    }
  }

  @Test
  void aFlippedBitIsFoundAndNamed() throws IOException {
    Speeches.build(folder, new Speeches(14).library(0, 80, 300));
    for (String name : List.of("texts-1", "grams-1", "sums-1")) {
      Path file = folder.resolve(name);
      byte[] bytes = Files.readAllBytes(file);
      int at = bytes.length * 2 / 3;
      bytes[at] ^= 4;
      Files.write(file, bytes);
      List<String> faults = IndexCheck.of(folder).faults();
      assertThat(faults).singleElement().asString().contains(name, "not as it was written");
      if (!name.startsWith("sums")) {
        assertThat(faults.getFirst()).contains("block " + (at >> 16) + ",");
      }
      bytes[at] ^= 4;
      Files.write(file, bytes);
    }
    assertThat(IndexCheck.of(folder).faults()).isEmpty();
    Path manifest = folder.resolve("manifest");
    Files.writeString(manifest, Files.readString(manifest).replace("documents 80", "documents 81"));
    assertThatThrownBy(() -> IndexCheck.of(folder)).hasMessageContaining("manifest", "damaged");
  }

  @Test
  void linesThatAreNoDocumentsAreSaidAndLeftOut() throws IOException {
    List<String> complaints = new ArrayList<>();
    String lines =
        Speeches.line("a", "The ferry leaves at nine.")
            + "\n"
            + "no json\n"
            + "{\"turns\":[]}\n"
            + Speeches.line("a", "Twice.")
            + "{\"id\":\"b\",\"turns\":[{\"text\":\"cut";
    IndexWriter.Written written =
        new IndexWriter(folder, complaints::add).build(Speeches.stream(lines));
    assertThat(written.documents()).isEqualTo(1);
    assertThat(written.leftOut()).isEqualTo(4);
    assertThat(complaints)
        .satisfiesExactly(
            c -> assertThat(c).startsWith("line 3: ").contains("not what JSON has there"),
            c -> assertThat(c).startsWith("line 4: ").contains("no \"id\""),
            c -> assertThat(c).startsWith("line 5: ").contains("a is there already"),
            c -> assertThat(c).startsWith("line 6: ").contains("has no end"));
    IndexWriter.Written added =
        new IndexWriter(folder, complaints::add)
            .add(Speeches.stream(Speeches.line("a", "Thrice.")));
    assertThat(added.documents()).isZero();
    assertThat(complaints.getLast()).contains("a is there already");
  }

  @Test
  void aFolderWithoutAnIndexIsNamedWithTheRemedy() {
    assertThatThrownBy(() -> MappedIndex.open(folder))
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("stet index build");
  }

  @Test
  void theIndexGrowsNoFasterThanTheText() throws IOException {
    double before = 1;
    for (int n = 20; n <= 160; n *= 2) {
      Speeches.build(folder, new Speeches(15).library(0, n, 300));
      try (Stream<Path> files = Files.list(folder)) {
        long index = 0;
        long text = 0;
        for (Path file : files.toList()) {
          boolean isText = file.getFileName().toString().startsWith("texts");
          text += isText ? Files.size(file) : 0;
          index += isText ? 0 : Files.size(file);
        }
        double share = (double) index / text;
        assertThat(share).isLessThan(before * 1.05);
        before = share;
      }
    }
  }
}
