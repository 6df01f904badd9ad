package stet.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check of an index has found.
 *
 * @param bytes read and compared
 * @param faults a sentence for each file or block that is not as it was written
 */
public record IndexCheck(int segments, int documents, long bytes, List<String> faults) {

  public IndexCheck {
    faults = List.copyOf(faults);
  }

  /**
   * Reads every byte of an index and compares it with the checksums.
   *
   * @throws IOException if there is no index, or its manifest is damaged; the message is for people
   */
  public static IndexCheck of(Path folder) throws IOException {
    Manifest manifest = Manifest.read(folder);
    List<String> faults = new ArrayList<>();
    int documents = 0;
    long bytes = 0;
    for (Manifest.Entry entry : manifest.segments()) {
      faults.addAll(Checksums.faults(folder, entry));
      documents += entry.documents();
      bytes += entry.textBytes() + entry.indexBytes();
    }
    return new IndexCheck(manifest.segments().size(), documents, bytes, faults);
  }
}
