package stet.readers;

import java.util.Optional;
import stet.document.Reading;

/** One way to read a file that is no plain text. */
@FunctionalInterface
interface BytesReader {

  /** What this reader makes of the bytes; empty when they are not of its format. */
  Optional<Reading> read(String name, byte[] bytes);
}
