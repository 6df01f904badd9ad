package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.document.Document;
import stet.document.Origin;
import stet.document.Reading;

/** Reads the files inside archives, and inside archives inside those, up to a limit. */
final class Archives {

  /** Reads one file that is no archive. */
  @FunctionalInterface
  interface Content {
    Reading read(String name, byte[] bytes, Optional<String> declaredType);
  }

  /** A file of an archive, under the name that picks it, and what came of reading it. */
  record Member(String name, Reading reading) {}

  /**
   * All that one input holds.
   *
   * @param isArchive whether it is one at all; if not, it is its own only member
   */
  record Members(boolean isArchive, List<Member> members, List<String> warnings) {
    Members {
      members = List.copyOf(members);
      warnings = List.copyOf(warnings);
    }
  }

  /** Endings of files that belong to a page or a program and are no text to read. */
  private static final List<String> NO_TEXT =
      List.of(
          ".css",
          ".js",
          ".mjs",
          ".map",
          ".svg",
          ".woff",
          ".woff2",
          ".ttf",
          ".otf",
          ".eot",
          ".ico",
          ".ds_store",
          ".class",
          ".ini",
          ".db");

  private static final List<Unpacker> UNPACKERS =
      List.of(new WarcUnpacker(), new GzipUnpacker(), new ZipUnpacker());

  private final List<BytesReader> readers;
  private final Content content;

  /**
   * @param readers of formats that would be taken for archives, such as Office files
   */
  Archives(List<BytesReader> readers, Content content) {
    this.readers = List.copyOf(readers);
    this.content = content;
  }

  Members members(String name, byte[] bytes, Optional<String> declaredType) {
    return members(name, bytes, declaredType, new Budget(), 0);
  }

  private Members members(
      String name, byte[] bytes, Optional<String> type, Budget budget, int depth) {
    for (BytesReader reader : readers) {
      Optional<Reading> reading = reader.read(name, bytes);
      if (reading.isPresent()) {
        return single(name, reading.get());
      }
    }
    for (Unpacker unpacker : UNPACKERS) {
      Optional<Unpacked> opened = unpacker.open(name, bytes, budget);
      if (opened.isPresent()) {
        return switch (opened.get()) {
          case Unpacked.Broken(var reason) -> single(name, new Reading.Unreadable(name, reason));
          case Unpacked.Parts parts ->
              depth == Limits.NESTED
                  ? single(name, new Reading.Unreadable(name, tooDeep()))
                  : inside(parts, type, budget, depth);
        };
      }
    }
    return single(name, content.read(name, bytes, type));
  }

  private static Members single(String name, Reading reading) {
    return new Members(false, List.of(new Member(name, reading)), List.of());
  }

  private static String tooDeep() {
    return "is an archive inside %d archives, one more than Stet opens; unpack it"
        .formatted(Limits.NESTED);
  }

  private Members inside(Unpacked.Parts parts, Optional<String> type, Budget budget, int depth) {
    List<Member> members = new ArrayList<>();
    List<String> warnings = new ArrayList<>(parts.warnings());
    int skipped = 0;
    boolean only = parts.parts().size() == 1;
    for (Part part : parts.parts()) {
      if (!only && isNoText(part)) {
        skipped++;
        continue;
      }
      Optional<String> declared = only && part.type().isEmpty() ? type : part.type();
      Members inner = members(part.name(), part.bytes(), declared, budget, depth + 1);
      warnings.addAll(inner.warnings());
      for (Member member : inner.members()) {
        String name = inner.isArchive() ? part.name() + "!" + member.name() : part.name();
        members.add(new Member(name, placed(member.reading(), part)));
      }
    }
    if (skipped > 0) {
      warnings.add(
          "%d of the %d files in the archive are no text and were passed over"
              .formatted(skipped, parts.parts().size()));
    }
    return new Members(true, members, warnings);
  }

  /** Pictures, recordings, styles: nobody who names an archive means these. */
  private static boolean isNoText(Part part) {
    String name = part.name().toLowerCase(Locale.ROOT);
    return name.startsWith("__macosx/")
        || NO_TEXT.stream().anyMatch(name::endsWith)
        || Signatures.isNoText(part.bytes());
  }

  private static Reading placed(Reading reading, Part part) {
    return switch (reading) {
      case Reading.Unreadable unreadable -> unreadable;
      case Reading.Read(var read) -> {
        Document document = read.placed(o -> new Origin.Part(part.name(), Optional.of(o)));
        yield new Reading.Read(
            part.address()
                .map(a ->
                    document.described(document.metadata().foundAt(a, "the web archive's record")))
                .orElse(document));
      }
    };
  }
}
