package stet.export;

import org.jspecify.annotations.Nullable;
import stet.export.say.Controls;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Writes characters that cannot be seen as {@code \\uXXXX}: the same text, but visible. */
final class JsonEscapes extends CharacterEscapes {

  private static final int[] ASCII = CharacterEscapes.standardAsciiEscapesForJSON();

  /** What writes JSON in this way. */
  static JsonMapper mapper() {
    return JsonMapper.builder(JsonFactory.builder().characterEscapes(new JsonEscapes()).build())
        .build();
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int ch) {
    boolean hidden = ch <= Character.MAX_VALUE && Controls.name((char) ch).isPresent();
    return hidden ? new SerializedString("\\u%04x".formatted(ch)) : null;
  }
}
