package stet.locate.grams;

/** Takes the bytes of a file, one after the other. */
@FunctionalInterface
public interface Sink {

  /** Takes so many bytes from this one on. */
  void write(byte[] bytes, int from, int length);
}
