package stet.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** What an item shares with those that belong to it and stand beside it. */
    default Optional<String> group(JsonNode item) {
      return Optional.empty();
    }

    /** Is shown the items of one group, in order, before they are answered. */
    default void foresee(List<JsonNode> items) {}
  }

  /** Items of one group that are looked at together; a longer one is cut. */
  private static final int LARGEST_GROUP = 200;

  /** Why an item cannot be handled, in one sentence. */
  static final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
      super(sentence);
    }
  }

  private final ObjectMapper mapper = new ObjectMapper();

  /** A line, and what it holds if it is JSON. */
  private record Line(String text, Optional<JsonNode> item, Optional<String> group) {}

  /** Answers every line, and notes how long each took. */
  void run(InputStream in, OutputStream data, Stats times, Answer answer) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    Writer out = new OutputStreamWriter(data, StandardCharsets.UTF_8);
    List<Line> group = new ArrayList<>();
    long parsing = 0;
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      if (text.isBlank()) {
        continue;
      }
      long start = System.nanoTime();
      Line line = parsed(text, answer);
      long took = System.nanoTime() - start;
      boolean joins =
          !group.isEmpty()
              && line.group().isPresent()
              && line.group().equals(group.getLast().group())
              && group.size() < LARGEST_GROUP;
      if (!joins) {
        answer(group, parsing, out, times, answer);
        parsing = 0;
      }
      parsing += took;
      group.add(line);
      if (line.group().isEmpty()) {
        answer(group, parsing, out, times, answer);
        parsing = 0;
      }
    }
    answer(group, parsing, out, times, answer);
    out.flush();
  }

  private Line parsed(String text, Answer answer) {
    try {
      JsonNode item = mapper.readTree(text);
      return new Line(text, Optional.of(item), answer.group(item));
    } catch (JacksonException e) {
      return new Line(text, Optional.empty(), Optional.empty());
    }
  }

  // What is done for a group at once is shared out among its items.
  private void answer(List<Line> group, long parsing, Writer out, Stats times, Answer answer)
      throws IOException {
    if (group.isEmpty()) {
      return;
    }
    long start = System.nanoTime();
    if (group.size() > 1) {
      answer.foresee(group.stream().flatMap(line -> line.item().stream()).toList());
    }
    long shared = (System.nanoTime() - start + parsing) / group.size();
    for (Line line : group) {
      long began = System.nanoTime();
      answer(line, out, answer);
      times.add(System.nanoTime() - began + shared);
    }
    group.clear();
  }

  private void answer(Line line, Writer out, Answer answer) throws IOException {
    String id = "null";
    try {
      JsonNode item = line.item().isPresent() ? line.item().get() : mapper.readTree(line.text());
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

  /** A text field that may be missing or null. */
  static Optional<String> optional(JsonNode item, String field) throws Refusal {
    JsonNode value = item.path(field);
    return value.isMissingNode() || value.isNull()
        ? Optional.empty()
        : Optional.of(text(item, field));
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
