package stet.app.opinion;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stet.report.Opinion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a model answered, strictly: one JSON object with an answer out of three and a short
 * reason. Anything else is no opinion.
 */
final class Answers {

  /** A longer reason is a speech; in UTF-16 units. */
  private static final int LONGEST = 400;

  private static final Set<String> KEYS = Set.of("answer", "why");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Answers() {}

  /** The opinion in a whole response of the endpoint; empty where it is not as asked for. */
  static Optional<Opinion> opinion(byte[] response, String by) {
    try {
      JsonNode content =
          MAPPER.readTree(response).path("choices").path(0).path("message").path("content");
      return content.isString()
          ? read(MAPPER.readTree(content.stringValue()), by)
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty(); // no JSON is no opinion either
    }
  }

  private static Optional<Opinion> read(JsonNode said, String by) {
    boolean asked =
        said.isObject()
            && new TreeSet<>(said.propertyNames()).equals(KEYS)
            && said.path("answer").isString()
            && said.path("why").isString()
            && said.path("why").stringValue().length() <= LONGEST;
    return asked
        ? answer(said.path("answer").stringValue())
            .map(answer -> new Opinion(by, answer, oneLine(said.path("why").stringValue())))
        : Optional.empty();
  }

  private static Optional<Opinion.Answer> answer(String word) {
    for (Opinion.Answer answer : Opinion.Answer.values()) {
      if (answer.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(answer);
      }
    }
    return Optional.empty();
  }

  private static String oneLine(String why) {
    StringBuilder line = new StringBuilder();
    why.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(line::appendCodePoint);
    return line.toString().strip();
  }
}
