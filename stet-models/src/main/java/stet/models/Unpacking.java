package stet.models;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the models out of their jars into a folder, once, when the program is built: after that
 * they are read or mapped as they are, instead of inflated at every start.
 *
 * <p>Writes about 80 MB: the language model, its vocabulary, the dictionary, and the machine-code
 * libraries of this machine if there are any.
 */
public final class Unpacking {
  private Unpacking() {}

  /** Fills a folder, replacing what an earlier version left there; returns the files written. */
  public static List<Path> into(Path folder) throws IOException {
    Files.createDirectories(folder);
    ModelFiles jars = ModelFiles.inJars();
    List<Path> written = new ArrayList<>();
    for (String resource : resources(jars)) {
      Path target = folder.resolve(ModelFiles.fileName(resource));
      Path unfinished = folder.resolve(ModelFiles.fileName(resource) + ".part");
      try (InputStream in = jars.stream(resource)) {
        Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
      }
      // In one step: a program that runs meanwhile sees the old file or the new one.
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
      written.add(target);
    }
    return written;
  }

  /** For the script that builds Stet: fills the folder it names. */
  public static void main(String[] arguments) {
    if (arguments.length != 1) {
      System.err.println("stet: give one folder to unpack the models into");
      System.exit(2);
    }
    try {
      into(Path.of(arguments[0]));
    } catch (IOException e) {
      System.err.println("stet: [" + arguments[0] + "] the models were not unpacked: " + e);
      System.exit(1);
    }
  }

  private static List<String> resources(ModelFiles jars) {
    List<String> resources = new ArrayList<>(List.of(MiniLmEncoder.MODEL, MiniLmEncoder.TOKENIZER));
    for (PartOfSpeech part : PartOfSpeech.values()) {
      resources.addAll(List.of(part.index(), part.data(), part.exceptions()));
    }
    NativeLibraries.ofThisMachine().stream().filter(jars::inSomeJar).forEach(resources::add);
    return resources;
  }
}
