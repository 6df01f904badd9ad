package stet.readers;

import java.util.Optional;

/** One way to open an archive; {@link Archives} asks them in turn. */
@FunctionalInterface
interface Unpacker {

  /** The files in these bytes; empty when they are no archive of this kind. */
  Optional<Unpacked> open(String name, byte[] bytes, Budget budget);
}
