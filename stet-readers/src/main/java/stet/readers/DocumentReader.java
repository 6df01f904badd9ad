package stet.readers;

import java.util.Optional;
import stet.document.Reading;

/** One way to read: every format has one, and {@link Readers} asks them in turn. */
@FunctionalInterface
public interface DocumentReader {

  /** What this reader makes of the input; empty when the input is not of its format. */
  Optional<Reading> read(Input input);
}
