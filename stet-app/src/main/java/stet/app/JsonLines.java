package stet.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The streaming form of a command: one JSON object a line in, one a line out, in the same order. An
 * item that cannot be handled is answered with a sentence, and the run goes on.
 */
final class JsonLines {

  /** Answers one item. */
  @FunctionalInterface
  interface Answer {
    /**
     * Writes the answer as one line of JSON, without the line's end.
     *
     * @throws Refusal if the item cannot be handled; its message is for people
     */
    void write(JsonNode item, Writer out) throws IOException, Refusal;
  }

  /** Why an item cannot be handled, in one sentence. */
  static final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
      super(sentence);
    }
  }

  private final ObjectMapper mapper = new ObjectMapper();

  /** Answers every line, and notes how long each took. */
  void run(InputStream in, OutputStream data, Stats times, Answer answer) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    Writer out = new OutputStreamWriter(data, StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        long start = System.nanoTime();
        answer(line, out, answer);
        times.add(System.nanoTime() - start);
      }
    }
    out.flush();
  }

  private void answer(String line, Writer out, Answer answer) throws IOException {
    String id = "null";
    try {
      JsonNode item = mapper.readTree(line);
      id = item.path("id").isMissingNode() ? "null" : mapper.writeValueAsString(item.get("id"));
      answer.write(item, out);
    } catch (JacksonException e) {
      refuse(id, "The line is not a JSON object: " + e.getOriginalMessage(), out);
    } catch (Refusal e) {
      refuse(id, String.valueOf(e.getMessage()), out);
    }
    out.write('\n');
    out.flush();
  }

  private void refuse(String id, String sentence, Writer out) throws IOException {
    ObjectNode error = mapper.createObjectNode();
    error.put("error", sentence);
    String object = mapper.writeValueAsString(error);
    out.write("{\"id\":" + id + "," + object.substring(1));
  }

  /** A text field that must be there. */
  static String text(JsonNode item, String field) throws Refusal {
    JsonNode value = item.path(field);
    if (!value.isString()) {
      throw new Refusal("The item has no text in \"" + field + "\"");
    }
    return value.stringValue();
  }
}
