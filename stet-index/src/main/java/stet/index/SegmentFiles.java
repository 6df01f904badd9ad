package stet.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import stet.locate.grams.DocumentRecord;
import stet.locate.grams.Segment;
import stet.locate.grams.SegmentBuilder;

/** The files of one segment while it is written. Nobody sees them before the manifest does. */
final class SegmentFiles implements Closeable {

  private final Path folder;
  private final Manifest.Entry names;
  private final ScratchFile scratch;
  private final SegmentBuilder builder;
  private final SummedFile texts;
  private final SummedFile grams;

  SegmentFiles(Path folder, int number) throws IOException {
    this.folder = folder;
    names = new Manifest.Entry(number, 0, 0, 0);
    scratch = new ScratchFile(folder.resolve("scratch-" + number));
    builder = new SegmentBuilder(scratch);
    texts = new SummedFile(folder.resolve(names.texts()));
    grams = new SummedFile(folder.resolve(names.grams()));
  }

  void add(DocumentRecord document, byte[] text, int length) throws IOException {
    builder.add(document, text, length);
    texts.write(text, 0, length);
  }

  /** Adds all documents of a segment that is there already. */
  void add(Segment segment) throws IOException {
    for (int d = 0; d < segment.documents(); d++) {
      byte[] text = segment.utf8(d);
      add(segment.record(d), text, text.length);
    }
  }

  int documents() {
    return builder.documents();
  }

  /** Brings everything onto the disk, and answers the line for the manifest. */
  Manifest.Entry finish() throws IOException {
    try {
      builder.finish((bytes, from, length) -> {
        try {
          grams.write(bytes, from, length);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    texts.finish();
    grams.finish();
    try (SummedFile sums = new SummedFile(folder.resolve(names.sums()))) {
      byte[] bytes = Checksums.bytes(texts.sums(), grams.sums());
      sums.write(bytes, 0, bytes.length);
      sums.finish();
    }
    return new Manifest.Entry(names.number(), builder.documents(), texts.size(), grams.size());
  }

  @Override
  public void close() throws IOException {
    scratch.close();
    texts.close();
    grams.close();
  }
}
