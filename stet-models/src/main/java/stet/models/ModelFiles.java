package stet.models;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where the language model's and the dictionary's files are: unpacked in a folder if there is one,
 * otherwise inside the jars of the class path.
 *
 * <p>What lies in a jar must be inflated first: 5 to 10 ms a megabyte (measured).
 */
final class ModelFiles {
  private final Optional<Path> folder;
  private final ClassLoader jars;

  private ModelFiles(Optional<Path> folder, ClassLoader jars) {
    this.folder = folder;
    this.jars = jars;
  }

  /** The files in the jars. */
  static ModelFiles inJars() {
    return inJars(ModelFiles.class.getClassLoader());
  }

  static ModelFiles inJars(ClassLoader jars) {
    return new ModelFiles(Optional.empty(), jars);
  }

  /** The files in a folder that {@link Unpacking} filled; what it lacks comes out of the jars. */
  static ModelFiles unpackedIn(Path folder) {
    return new ModelFiles(Optional.of(folder), ModelFiles.class.getClassLoader());
  }

  /** The folder of the unpacked files, if there is one. */
  Optional<Path> folder() {
    return folder;
  }

  /** Where a file lies unpacked, if it does. */
  Optional<Path> unpacked(String resource) {
    return folder.map(f -> f.resolve(fileName(resource))).filter(Files::isRegularFile);
  }

  /** The bytes of a file. */
  byte[] bytes(String resource) throws IOException {
    Optional<Path> file = unpacked(resource);
    if (file.isPresent()) {
      return Files.readAllBytes(file.get());
    }
    try (InputStream in = stream(resource)) {
      return in.readAllBytes();
    }
  }

  /**
   * The bytes of a file; where it lies unpacked it is mapped, and only what is asked for is read.
   */
  ByteBuffer buffer(String resource) throws IOException {
    Optional<Path> file = unpacked(resource);
    if (file.isEmpty()) {
      return ByteBuffer.wrap(bytes(resource));
    }
    try (FileChannel channel = FileChannel.open(file.get(), StandardOpenOption.READ)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  /** A stream out of the jars. */
  InputStream stream(String resource) throws IOException {
    InputStream in = jars.getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException(
          "no %s on the class path: a library of Stet's is missing".formatted(resource));
    }
    return in;
  }

  /** Whether the class path has a file. */
  boolean inSomeJar(String resource) {
    return jars.getResource(resource) != null;
  }

  /** The name that a file has when unpacked: the last part of its path in the jar. */
  static String fileName(String resource) {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }
}
