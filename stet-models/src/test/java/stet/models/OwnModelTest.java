package stet.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.locate.TokenEncoder;
import stet.locate.TokenVectors;

class OwnModelTest {

  @TempDir Path folder = Path.of(".");

  private static final String SENTENCE = "The bridge will not be closed.";

  private void copy(String resource, String name) throws IOException {
    Files.write(folder.resolve(name), ModelFiles.inJars().bytes(resource));
  }

  private TokenEncoder opened() {
    Models models = Models.own(folder, Optional.empty());
    assertThat(models).isInstanceOf(Models.Loaded.class);
    return ((Models.Loaded) models).encoder();
  }

  private String refused() {
    Models models = Models.own(folder, Optional.empty());
    assertThat(models).isInstanceOf(Models.Unavailable.class);
    return ((Models.Unavailable) models).reason();
  }

  @Test
  void readsTheModelThatComesWithStetFromAFolderOfItsOwn() throws IOException {
    copy(MiniLmEncoder.MODEL, "model.onnx");
    copy(MiniLmEncoder.TOKENIZER, "tokenizer.json");
    TokenVectors own = opened().encode(SENTENCE);
    TokenVectors ours = ((Models.Loaded) Models.open()).encoder().encode(SENTENCE);
    assertThat(own.size()).isEqualTo(ours.size());
    for (int i = 0; i < own.size(); i++) {
      assertThat(own.id(i)).isEqualTo(ours.id(i));
      assertThat(own.start(i)).isEqualTo(ours.start(i));
      // The runtime may optimise a model of somebody else's: the last digits differ.
      assertThat(own.dot(i, ours, i)).isCloseTo(1f, within(0.01f));
    }
  }

  @Test
  void takesTheOnlyModelOfAFolderAndAsManyPiecesAsItWasTaughtOn() throws IOException {
    copy(MiniLmEncoder.MODEL, "some-name.onnx");
    copy(MiniLmEncoder.TOKENIZER, "tokenizer.json");
    Files.writeString(folder.resolve("config.json"), "{\"max_position_embeddings\": 12}");
    assertThat(opened().capacity()).isEqualTo(10);
    assertThat(opened().encode(SENTENCE.repeat(3)).complete()).isFalse();
  }

  @Test
  void saysWhatAFolderLacks() throws IOException {
    assertThat(refused()).contains(folder.toString()).contains("0 files *.onnx");
    copy(MiniLmEncoder.MODEL, "model.onnx");
    assertThat(refused()).contains("neither tokenizer.json nor vocab.txt");
    Files.writeString(folder.resolve("tokenizer.json"), "{\"model\":{\"type\":\"BPE\"}}");
    assertThat(refused()).contains("neither WordPiece nor unigram");
    Files.writeString(folder.resolve("vocab.txt"), "a\nb\n");
    Files.delete(folder.resolve("tokenizer.json"));
    assertThat(refused()).contains("[UNK]");
    Files.writeString(folder.resolve("model.onnx"), "no model");
    Files.writeString(folder.resolve("vocab.txt"), "[UNK]\n[CLS]\n[SEP]\n");
    assertThat(refused()).contains("cannot be used as a language model");
  }

  @Test
  void keepsCapitalsAndAccentsForAModelThatTellsThem() {
    Vocabulary vocabulary =
        Vocabulary.ofLines(
            java.util.List.of("[UNK]", "[CLS]", "[SEP]", "Élan", "elan", "É", "##lan"));
    assertThat(new WordPieceTokenizer(vocabulary, true).split("Élan", 9).ids()).containsExactly(3);
    assertThat(new WordPieceTokenizer(vocabulary).split("Élan", 9).ids()).containsExactly(4);
  }
}
