package stet.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Opens web archives, WARC and the older ARC, packed or not: the pages that were fetched, each with
 * its address. What a page only needs to look like itself (styles, scripts, pictures) is passed
 * over, and so is what a server answered without success.
 */
final class WarcUnpacker implements Unpacker {

  private static final List<String> OPENINGS = List.of("WARC/", "filedesc://");
  private static final int LONGEST_OPENING = 11;

  /** Beginnings of media types that hold text a person would read. */
  private static final List<String> READ =
      List.of(
          "text/html",
          "application/xhtml",
          "text/plain",
          "text/vtt",
          "text/markdown",
          "text/xml",
          "application/xml",
          "application/pdf",
          "application/x-subrip",
          "application/vnd.openxmlformats",
          "application/octet-stream");

  @Override
  public Optional<Unpacked> open(String name, byte[] bytes, Budget budget) {
    return isWebArchive(bytes) ? Optional.of(records(bytes, budget)) : Optional.empty();
  }

  private static boolean isWebArchive(byte[] bytes) {
    byte[] head = bytes;
    if (GzipUnpacker.isGzip(bytes)) {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        head = in.readNBytes(LONGEST_OPENING);
      } catch (IOException e) {
        return false; // a broken gzip file, of which another unpacker speaks
      }
    }
    for (String opening : OPENINGS) {
      if (Signatures.startsAt(head, 0, opening)) {
        return true;
      }
    }
    return false;
  }

  private static Unpacked records(byte[] bytes, Budget budget) {
    List<Part> parts = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
      reader.setLenient(true); // addresses with a space in them are common
      for (Optional<WarcRecord> record = reader.next();
          record.isPresent();
          record = reader.next()) {
        if (record.get() instanceof WarcTargetRecord target) {
          if (!budget.another()) {
            warnings.add(Budget.tooMany());
            break;
          }
          take(target, budget, parts, warnings);
        }
      }
    } catch (Budget.Exceeded e) {
      return new Unpacked.Broken(e.sentence());
    } catch (IOException | RuntimeException e) {
      if (parts.isEmpty()) {
        return new Unpacked.Broken("is a broken web archive: " + said(e));
      }
      warnings.add(
          "The web archive is broken after its %d. page: %s".formatted(parts.size(), said(e)));
    }
    return parts.isEmpty()
        ? new Unpacked.Broken("is a web archive without a page that was fetched with success")
        : new Unpacked.Parts(parts, warnings);
  }

  private static void take(
      WarcTargetRecord record, Budget budget, List<Part> parts, List<String> warnings)
      throws IOException {
    Optional<String> target = record.headers().first("WARC-Target-URI");
    String address = target.isEmpty() ? "urn:unknown" : record.target();
    try {
      switch (record) {
        case WarcResponse response -> {
          HttpResponse http = response.http();
          if (http.status() / 100 == 2 && isRead(http.contentType())) {
            parts.add(
                part(address, budget.unpack(http.bodyDecoded().stream()), http.contentType()));
          }
        }
        case WarcResource resource when isRead(resource.contentType()) ->
            parts.add(
                part(address, budget.unpack(resource.body().stream()), resource.contentType()));
        case WarcConversion text when isRead(text.contentType()) ->
            parts.add(part(address, budget.unpack(text.body().stream()), text.contentType()));
        default -> {} // requests, and pages of which only the headers are kept
      }
    } catch (Budget.Exceeded e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      warnings.add(
          "The page %s is broken in the web archive: %s"
              .formatted(Addresses.shown(address), said(e)));
    }
  }

  private static Part part(String address, byte[] bytes, MediaType type) {
    String shown = Addresses.shown(address);
    return new Part(shown, bytes, Optional.of(type.raw()), Optional.of(shown));
  }

  private static boolean isRead(MediaType type) {
    String name = type.raw().toLowerCase(Locale.ROOT).strip();
    return READ.stream().anyMatch(name::startsWith);
  }

  private static String said(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
