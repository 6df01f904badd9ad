package stet.models;

import java.nio.file.Path;
import stet.locate.Lexicon;
import stet.locate.TokenEncoder;

/**
 * What Stet knows about meaning on this machine: a language model if one can be loaded, and an
 * English lexicon.
 *
 * <p>Opening loads the language model (measured on a quiet machine: 0.2 s from an unpacked folder,
 * 0.5 s out of the jars), so a program opens the models when a quotation needs them, once, and
 * keeps them as long as it runs. The lexicon reads nothing before its first question. Nothing is
 * fetched, and nothing is reported to anybody.
 */
public sealed interface Models {

  /** The lexicon; it needs no language model. */
  Lexicon lexicon();

  /**
   * The language model is there, and has answered once.
   *
   * @param encoder remembers the texts asked for last, see {@link CachingEncoder}
   */
  record Loaded(TokenEncoder encoder, Lexicon lexicon) implements Models {}

  /**
   * There is no language model for this machine.
   *
   * @param reason for the report: what is missing, and what Stet cannot do without it
   */
  record Unavailable(String reason, Lexicon lexicon) implements Models {}

  /** Opens the models that lie in the jars. */
  static Models open() {
    return Opening.of(ModelFiles.inJars());
  }

  /** Opens the models out of a folder that {@link Unpacking} filled, and the rest from the jars. */
  static Models open(Path unpacked) {
    return Opening.of(ModelFiles.unpackedIn(unpacked));
  }
}
