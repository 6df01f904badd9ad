package stet.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stet.app.fetch.Fetching;
import stet.app.fetch.HttpsFetcher;
import stet.document.Document;
import stet.document.Reading;
import stet.readers.Addresses;
import stet.readers.Readers;

/** From what was named on the command line to what was read. */
final class Inputs {

  private final Readers readers;
  private final boolean offline;

  /**
   * @param offline whether addresses are refused
   */
  Inputs(Readers readers, boolean offline) {
    this.readers = readers;
    this.offline = offline;
  }

  /** What was read: the article, the sources, and what could not be read. */
  record Read(
      Optional<Document> article, List<Document> sources, List<Reading.Unreadable> unreadable) {}

  /**
   * Reads an article and its sources; a folder named as the article holds article.* and source*.*.
   */
  Read read(String article, List<String> sources) {
    if (sources.isEmpty() && isFolder(article)) {
      return folder(Path.of(article));
    }
    return read(one(article), sources.stream().flatMap(s -> all(s).stream()).toList());
  }

  /** The lines of a dossier folder's editions.txt; none where it has no such file. */
  List<String> editions(String article, List<String> sources) throws IOException {
    if (!sources.isEmpty() || !isFolder(article)) {
      return List.of();
    }
    Path file = Path.of(article).resolve("editions.txt");
    return Files.isRegularFile(file)
        ? Files.readAllLines(file).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList()
        : List.of();
  }

  private static boolean isFolder(String name) {
    try {
      return !name.isEmpty() && Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false; // reading it will say why
    }
  }

  /** Reads one file or address. */
  Reading one(String name) {
    if (name.startsWith("https://") || name.startsWith("http://")) {
      return address(name);
    }
    if (name.isEmpty()) {
      return new Reading.Unreadable("", "the name is empty; name a file");
    }
    try {
      return readers.read(Path.of(name));
    } catch (InvalidPathException e) {
      return new Reading.Unreadable(name, "is no file name on this machine; check its letters");
    }
  }

  /** Reads one file or address, or every text of an archive. */
  List<Reading> all(String name) {
    return isFile(name) ? readers.readAll(Path.of(name)) : List.of(one(name));
  }

  /** Reads one file of an archive. */
  Reading part(String name, String part) {
    return isFile(name)
        ? readers.read(Path.of(name), part)
        : new Reading.Unreadable(
            name, "is no file here; --part picks from an archive on this disk");
  }

  /** The names of the files that can be read in an archive; empty for everything else. */
  List<String> parts(String name) {
    return isFile(name) ? readers.parts(Path.of(name)) : List.of();
  }

  private static boolean isFile(String name) {
    try {
      return !name.isEmpty() && Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false; // reading it will say why
    }
  }

  private Reading address(String name) {
    String shown = Addresses.shown(name);
    if (offline) {
      return new Reading.Unreadable(
          shown,
          "is an address, and --offline forbids the network; save the page and name the file");
    }
    try {
      return switch (HttpsFetcher.standard().fetch(new URI(name))) {
        case Fetching.Fetched page ->
            found(readers.read(shown, page.bytes(), page.contentType()), page.finalAddress());
        case Fetching.Refused refused -> new Reading.Unreadable(shown, refused.reason());
      };
    } catch (URISyntaxException e) {
      return new Reading.Unreadable(shown, "is no address: " + e.getReason());
    }
  }

  /** A page that does not name its own address has the one it was found at. */
  private static Reading found(Reading reading, String address) {
    return switch (reading) {
      case Reading.Unreadable unreadable -> unreadable;
      case Reading.Read(var d) ->
          new Reading.Read(d.described(d.metadata().foundAt(address, "the address asked for")));
    };
  }

  private Read folder(Path folder) {
    List<Path> articles = new ArrayList<>();
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(f -> {
            String name = String.valueOf(f.getFileName());
            if (name.startsWith("article.")) {
              articles.add(f);
            } else if (name.startsWith("source")) {
              sources.add(f);
            }
          });
    } catch (IOException e) {
      return unreadable(folder, "the folder cannot be listed; check its permissions");
    }
    if (articles.size() != 1) {
      return unreadable(
          folder,
          articles.isEmpty()
              ? "the folder holds no article: name the article's file article.txt, article.md or"
                  + " article.html, and each source source*.*"
              : "the folder holds " + articles.size() + " files named article.*; keep one");
    }
    return read(
        readers.read(articles.getFirst()),
        sources.stream().flatMap(s -> readers.readAll(s).stream()).toList());
  }

  private static Read unreadable(Path folder, String reason) {
    return new Read(
        Optional.empty(), List.of(), List.of(new Reading.Unreadable(folder.toString(), reason)));
  }

  private static Read read(Reading article, List<Reading> sources) {
    List<Document> read = new ArrayList<>();
    List<Reading.Unreadable> unreadable = new ArrayList<>();
    Optional<Document> text =
        switch (article) {
          case Reading.Read r -> Optional.of(r.document());
          case Reading.Unreadable u -> {
            unreadable.add(u);
            yield Optional.empty();
          }
        };
    for (Reading source : sources) {
      switch (source) {
        case Reading.Read r -> read.add(r.document());
        case Reading.Unreadable u -> unreadable.add(u);
      }
    }
    return new Read(text, read, unreadable);
  }
}
