package stet.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms a report can be written in, by the names that {@code --format} takes. */
public enum Format {
  /** For a terminal. */
  TEXT("txt"),
  /** For programs. */
  JSON("json"),
  /** For people: one page that holds all it needs. */
  HTML("html"),
  /** For notes and pull requests. */
  MD("md"),
  /** For a spreadsheet: one row for each quotation. */
  CSV("csv");

  /**
   * What a writer must know about the place it writes for.
   *
   * @param version Stet's own version
   * @param colour whether the text goes to a terminal that wants colour
   * @param width columns of the terminal
   * @param explain whether every tolerance is printed
   */
  public record Setting(String version, boolean colour, int width, boolean explain) {

    /** Narrower than this, words no longer stand in lines. */
    public static final int MIN_WIDTH = 24;

    public Setting {
      if (width < MIN_WIDTH) {
        throw new IllegalArgumentException(
            "A text report needs at least " + MIN_WIDTH + " columns, not " + width);
      }
    }
  }

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** The name on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The end of a file's name in this form, without the dot. */
  public String extension() {
    return extension;
  }

  /** The form of this name; empty where there is none. */
  public static Optional<Format> named(String name) {
    return Arrays.stream(values()).filter(format -> format.id().equals(name)).findFirst();
  }

  /** All names, for a sentence: "text, json". */
  public static String names() {
    return Arrays.stream(values()).map(Format::id).collect(Collectors.joining(", "));
  }

  /** A writer for this form. */
  public ReportWriter writer(Setting setting) {
    return switch (this) {
      case TEXT -> new TextReport(setting);
      case JSON -> new JsonReport(setting.version());
      case HTML -> new HtmlReport(setting.version());
      case MD -> new MarkdownReport(setting);
      case CSV -> new CsvReport();
    };
  }
}
