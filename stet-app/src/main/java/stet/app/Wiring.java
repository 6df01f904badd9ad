package stet.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.Knowledge;
import stet.Stet;
import stet.locate.LexicalLink;
import stet.locate.Lexicon;
import stet.locate.TokenEncoder;
import stet.models.Models;
import stet.readers.Readers;

/**
 * The one place that puts the program together, by hand. Models are opened when they are first
 * asked.
 */
final class Wiring {

  private final Knowledge knowledge = Knowledge.standard();
  private final Readers readers = Readers.standard();
  private final LateModels models = new LateModels();

  Readers readers() {
    return readers;
  }

  /** The whole engine. */
  Stet stet() {
    return Stet.of(knowledge, new Stet.Meaning(models, models::encoder));
  }

  /** Why meanings are not compared on this machine; empty while they are, or nobody asked. */
  Optional<String> missingModel() {
    return models.missing();
  }

  /** Opens the models at the first question, once. */
  private static final class LateModels implements Lexicon {

    /** The folder into which the build unpacked the models; ./stet names it. */
    private static final String FOLDER = "stet.models";

    private @Nullable Models opened;

    private synchronized Models models() {
      if (opened == null) {
        opened = open(System.getProperty(FOLDER));
      }
      return opened;
    }

    private static Models open(@Nullable String folder) {
      return folder != null && Files.isDirectory(Path.of(folder))
          ? Models.open(Path.of(folder))
          : Models.open();
    }

    Optional<TokenEncoder> encoder() {
      return switch (models()) {
        case Models.Loaded loaded -> Optional.of(loaded.encoder());
        case Models.Unavailable missing -> Optional.empty();
      };
    }

    synchronized Optional<String> missing() {
      return opened instanceof Models.Unavailable missing
          ? Optional.of(missing.reason())
          : Optional.empty();
    }

    @Override
    public Optional<LexicalLink> link(String a, String b) {
      return models().lexicon().link(a, b);
    }

    @Override
    public Optional<LexicalLink> lacks(String word, String missing) {
      return models().lexicon().lacks(word, missing);
    }

    @Override
    public boolean antonyms(String a, String b) {
      return models().lexicon().antonyms(a, b);
    }

    @Override
    public Set<String> lemmas(String word) {
      return models().lexicon().lemmas(word);
    }
  }
}
