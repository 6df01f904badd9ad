package stet.export.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import stet.export.Format;

/** Writes the sample in one form to a file, for looking at it. */
public final class Show {

  private Show() {}

  /** Arguments: format, file, width, colour. */
  public static void main(String... args) throws IOException {
    StringBuilder out = new StringBuilder();
    Format.named(args[0])
        .orElseThrow()
        .writer(
            new Format.Setting(
                "0.1.0", Boolean.parseBoolean(args[3]), Integer.parseInt(args[2]), true))
        .write(SampleReport.report(), out);
    Files.writeString(Path.of(args[1]), out);
  }
}
