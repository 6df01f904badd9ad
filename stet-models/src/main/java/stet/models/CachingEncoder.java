package stet.models;

import java.util.LinkedHashMap;
import java.util.Map;
import stet.locate.TokenEncoder;
import stet.locate.TokenVectors;

/**
 * Remembers the vectors of the texts asked for last, in memory only: the sentences of one source
 * are compared with every quotation.
 *
 * <p>Holds at most a number of texts and of bytes; the text not asked for longest goes first. The
 * model works outside the lock, so that two threads can encode at once; if both ask the same text
 * they both compute it, and get the same vectors.
 */
public final class CachingEncoder implements TokenEncoder {
  /** As many sentences as a day-long hearing has. */
  private static final int DEFAULT_TEXTS = 4_000;

  /** 48 MB: about 2,000 sentences of 30 pieces, a transcript of six hours. */
  private static final long DEFAULT_BYTES = 48L << 20;

  /** Objects, headers and the map's entry, roughly. */
  private static final int ENTRY_BYTES = 250;

  private final TokenEncoder encoder;
  private final int maxTexts;
  private final long maxBytes;
  private final Map<String, TokenVectors> remembered = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  /** Remembers up to 4,000 texts and 48 MB. */
  public CachingEncoder(TokenEncoder encoder) {
    this(encoder, DEFAULT_TEXTS, DEFAULT_BYTES);
  }

  /** Remembers up to so many texts and bytes. */
  public CachingEncoder(TokenEncoder encoder, int maxTexts, long maxBytes) {
    if (maxTexts < 0 || maxBytes < 0) {
      throw new IllegalArgumentException(
          "cannot remember %d texts in %d bytes".formatted(maxTexts, maxBytes));
    }
    this.encoder = encoder;
    this.maxTexts = maxTexts;
    this.maxBytes = maxBytes;
  }

  @Override
  public TokenVectors encode(String text) {
    synchronized (remembered) {
      TokenVectors known = remembered.get(text);
      if (known != null) {
        return known;
      }
    }
    TokenVectors vectors = encoder.encode(text);
    long cost = bytes(text, vectors);
    synchronized (remembered) {
      if (cost <= maxBytes && remembered.putIfAbsent(text, vectors) == null) {
        bytes += cost;
        forgetTheOldest();
      }
    }
    return vectors;
  }

  private void forgetTheOldest() {
    var entries = remembered.entrySet().iterator();
    while (entries.hasNext() && (remembered.size() > maxTexts || bytes > maxBytes)) {
      Map.Entry<String, TokenVectors> oldest = entries.next();
      bytes -= bytes(oldest.getKey(), oldest.getValue());
      entries.remove();
    }
  }

  private static long bytes(String text, TokenVectors vectors) {
    return ENTRY_BYTES
        + 2L * text.length()
        + (long) vectors.size() * (Short.BYTES * vectors.dimension() + 3 * Integer.BYTES);
  }

  /** Number of texts remembered now. */
  public int texts() {
    synchronized (remembered) {
      return remembered.size();
    }
  }

  /** Bytes they take, about. */
  public long bytes() {
    synchronized (remembered) {
      return bytes;
    }
  }

  @Override
  public int dimension() {
    return encoder.dimension();
  }

  @Override
  public int capacity() {
    return encoder.capacity();
  }
}
