package stet.readers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Reading;
import stet.readers.Archives.Member;
import stet.readers.Archives.Members;
import stet.text.LanguageGuess;

/**
 * Reads a file into a document, or says in one sentence why it cannot be read. What a file is, its
 * content tells; its name and declared type only help where the content leaves it open.
 */
public final class Readers {

  /** So many names of files in an archive fit into a sentence. */
  private static final int NAMED = 3;

  private final List<DocumentReader> readers;
  private final Archives archives;

  /** Asks these readers in turn; the first that knows the format answers. */
  public Readers(List<DocumentReader> readers) {
    this(List.of(), readers);
  }

  private Readers(List<BytesReader> packed, List<DocumentReader> readers) {
    this.readers = List.copyOf(readers);
    this.archives = new Archives(packed, this::content);
  }

  /** All formats that Stet reads. */
  public static Readers standard() {
    Composition composition = new Composition(Furniture.load(), LanguageGuess.load());
    HtmlReader html = new HtmlReader(composition, PageNames.load());
    return new Readers(
        List.of(new PdfReader(composition), new DocxReader(composition)),
        List.of(
            new SubtitleReader(composition),
            new TeiReader(composition),
            new XmlReader(composition, html),
            html,
            new JsonReader(composition),
            new MarkdownReader(composition),
            new PlainTextReader(composition)));
  }

  /**
   * Reads a file; its name is the last part of its path. Of an archive that holds several texts the
   * first is read, and the document says so among its warnings.
   */
  public Reading read(Path file) {
    Members members = members(file);
    return one(name(file), members);
  }

  /** Reads bytes that came from elsewhere, e.g. an https address with the type its server names. */
  public Reading read(String name, byte[] bytes, Optional<String> declaredType) {
    return one(name, members(name, bytes, declaredType));
  }

  /** Reads a file of an archive, by the name under which {@link #parts} lists it. */
  public Reading read(Path archive, String part) {
    Members members = members(archive);
    for (Member member : members.members()) {
      if (member.name().equals(part)) {
        return renamed(member.reading(), name(archive) + "!" + part);
      }
    }
    return new Reading.Unreadable(
        name(archive), "holds no file named %s; it holds %s".formatted(part, names(members)));
  }

  /** Reads a file, or every text of an archive in its order. */
  public List<Reading> readAll(Path file) {
    Members members = members(file);
    if (members.members().size() < 2) {
      return List.of(one(name(file), members));
    }
    List<Reading> all = new ArrayList<>();
    List<String> warnings = members.warnings(); // the first text tells what befell the archive
    for (Member member : members.members()) {
      all.add(warned(renamed(member.reading(), name(file) + "!" + member.name()), warnings));
      warnings = member.reading() instanceof Reading.Read ? List.of() : warnings;
    }
    return all;
  }

  /** The names of the files that can be read in an archive; empty for any other file. */
  public List<String> parts(Path file) {
    Members members = members(file);
    return members.isArchive() ? members.members().stream().map(Member::name).toList() : List.of();
  }

  private static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  private Members members(Path file) {
    String name = name(file);
    if (Files.isDirectory(file)) {
      return refused(name, "is a directory; name the files in it");
    }
    if (!Files.exists(file)) {
      return refused(name, "does not exist; check the path " + file);
    }
    if (!Files.isReadable(file)) {
      return refused(name, "may not be read by this user; check its permissions");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return members(name, in.readNBytes(Limits.BYTES + 1), Optional.empty());
    } catch (IOException e) {
      return refused(name, "could not be read from the disk: " + e.getMessage());
    }
  }

  private Members members(String name, byte[] bytes, Optional<String> declaredType) {
    return bytes.length > Limits.BYTES
        ? refused(
            name, "is larger than %s, the most Stet reads; cut it up".formatted(Limits.shown()))
        : archives.members(name, bytes, declaredType);
  }

  private static Members refused(String name, String reason) {
    return new Members(
        false, List.of(new Member(name, new Reading.Unreadable(name, reason))), List.of());
  }

  /** The text people mean when they name the whole: the only one, or the first. */
  private static Reading one(String name, Members members) {
    List<Member> read =
        members.members().stream().filter(m -> m.reading() instanceof Reading.Read).toList();
    if (read.isEmpty()) {
      return members.members().size() == 1
          ? renamed(members.members().getFirst().reading(), name)
          : new Reading.Unreadable(name, "is an archive in which Stet can read no file");
    }
    Member first = read.getFirst();
    List<String> warnings = new ArrayList<>(members.warnings());
    if (read.size() == 1) {
      return warned(renamed(first.reading(), name), warnings);
    }
    warnings.add(
        "The archive holds %d texts, and this is the first; it holds %s"
            .formatted(read.size(), names(members)));
    return warned(renamed(first.reading(), name + "!" + first.name()), warnings);
  }

  private static String names(Members members) {
    List<String> names = members.members().stream().map(Member::name).toList();
    String shown = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    return names.size() > NAMED ? shown + " and " + (names.size() - NAMED) + " more" : shown;
  }

  /** People know the input by the name they gave. */
  private static Reading renamed(Reading reading, String name) {
    return switch (reading) {
      case Reading.Read(var document) -> new Reading.Read(document.named(name));
      case Reading.Unreadable(var _, var reason) -> new Reading.Unreadable(name, reason);
    };
  }

  private static Reading warned(Reading reading, List<String> warnings) {
    return switch (reading) {
      case Reading.Read(var document) when !warnings.isEmpty() ->
          new Reading.Read(document.warned(warnings));
      case Reading.Read read -> read;
      case Reading.Unreadable unreadable -> unreadable;
    };
  }

  private Reading content(String name, byte[] bytes, Optional<String> declaredType) {
    Optional<String> refusal = Signatures.refuse(bytes);
    if (refusal.isPresent()) {
      return new Reading.Unreadable(name, refusal.get());
    }
    return switch (TextDecoder.decode(bytes, declaredType)) {
      case TextDecoder.NoText(var reason) -> new Reading.Unreadable(name, reason);
      case TextDecoder.Decoded(var text, var places) ->
          read(new Input(name, text, declaredType, places));
    };
  }

  private Reading read(Input input) {
    for (DocumentReader reader : readers) {
      Optional<Reading> reading = reader.read(input);
      if (reading.isPresent()) {
        return reading.get();
      }
    }
    return new Reading.Unreadable(input.name(), "is of a format that Stet does not read");
  }
}
