package stet.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stet.Knowledge;
import stet.Stet;
import stet.locate.Lexicon;
import stet.locate.TokenEncoder;
import stet.models.Models;
import stet.readers.Readers;

/**
 * The one place that puts the program together, by hand. The lexicon and the language model are
 * read when they are first asked.
 */
final class Wiring {

  private final Knowledge knowledge = Knowledge.standard();
  private final Readers readers = Readers.standard();
  private final LateModel model;

  /** With the language model that comes with Stet. */
  Wiring() {
    this(Optional.empty());
  }

  /**
   * With somebody's own language model.
   *
   * @param own its folder
   */
  Wiring(Optional<Path> own) {
    this.model = new LateModel(own);
  }

  Readers readers() {
    return readers;
  }

  /** The whole engine. */
  Stet stet() {
    Lexicon lexicon = unpacked().map(Models::lexicon).orElseGet(Models::lexicon);
    return Stet.of(knowledge, new Stet.Meaning(lexicon, model::encoder));
  }

  /** Opens the language model now; why not, if it cannot be opened. */
  Optional<String> open() {
    return model.encoder().isPresent() ? Optional.empty() : model.missing();
  }

  /** Why meanings are not compared on this machine; empty while they are, or nobody asked. */
  Optional<String> missingModel() {
    return model.missing();
  }

  /** Opens the language model at the first question, once. */
  private static final class LateModel {

    private final Optional<Path> own;
    private @Nullable Models opened;

    LateModel(Optional<Path> own) {
      this.own = own;
    }

    synchronized Optional<TokenEncoder> encoder() {
      Models models = opened;
      if (models == null) {
        models =
            own.map(folder -> Models.own(folder, unpacked()))
                .orElseGet(() -> unpacked().map(Models::open).orElseGet(Models::open));
        opened = models;
      }
      return switch (models) {
        case Models.Loaded loaded -> Optional.of(loaded.encoder());
        case Models.Unavailable missing -> Optional.empty();
      };
    }

    synchronized Optional<String> missing() {
      return opened instanceof Models.Unavailable missing
          ? Optional.of(missing.reason())
          : Optional.empty();
    }
  }

  // The folder into which the build unpacked the models; ./stet names it.
  private static Optional<Path> unpacked() {
    return Optional.ofNullable(System.getProperty("stet.models"))
        .map(Path::of)
        .filter(Files::isDirectory);
  }
}
