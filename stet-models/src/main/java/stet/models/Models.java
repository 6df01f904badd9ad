package stet.models;

import java.nio.file.Path;
import java.util.Optional;
import stet.locate.Lexicon;
import stet.locate.TokenEncoder;

/**
 * What Stet knows about meaning on this machine: a language model if one can be loaded, and an
 * English lexicon, which needs none.
 *
 * <p>Opening loads the language model (measured on a quiet machine: 0.2 s from an unpacked folder,
 * 0.5 s out of the jars), so a program opens it when a quotation needs it, once, and keeps it as
 * long as it runs. The lexicon reads nothing before its first question. Nothing is fetched, and
 * nothing is reported to anybody.
 */
public sealed interface Models {

  /**
   * The language model is there, and has answered once.
   *
   * @param encoder remembers the texts asked for last, see {@link CachingEncoder}
   */
  record Loaded(TokenEncoder encoder) implements Models {}

  /**
   * There is no language model for this machine.
   *
   * @param reason for the report: what is missing, and what Stet cannot do without it
   */
  record Unavailable(String reason) implements Models {}

  /** Opens the model that lies in the jars. */
  static Models open() {
    return Opening.of(ModelFiles.inJars());
  }

  /** Opens the model out of a folder that {@link Unpacking} filled, and the rest from the jars. */
  static Models open(Path unpacked) {
    return Opening.of(ModelFiles.unpackedIn(unpacked));
  }

  /**
   * Opens somebody's own model out of its folder: model.onnx with tokenizer.json or vocab.txt.
   *
   * @param unpacked where the build unpacked ONNX Runtime's libraries, if it did
   */
  static Models own(Path folder, Optional<Path> unpacked) {
    return Opening.own(folder, unpacked.map(ModelFiles::unpackedIn).orElseGet(ModelFiles::inJars));
  }

  /** The lexicon that lies in the jars. */
  static Lexicon lexicon() {
    return new WordNetLexicon(ModelFiles.inJars());
  }

  /** The lexicon out of such a folder. */
  static Lexicon lexicon(Path unpacked) {
    return new WordNetLexicon(ModelFiles.unpackedIn(unpacked));
  }
}
