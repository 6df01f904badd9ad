package stet.export;

/** Colour and weight for a terminal, or none: what is said never depends on it. */
enum Ink {
  NONE,
  ANSI;

  /** What a stretch of text is, so that it can be set apart. */
  enum Style {
    PLAIN(""),
    HEADING("1"),
    NUMBER("1;36"),
    QUOTE("1"),
    QUIET("2"),
    LEFT_OUT("31;9"),
    ADDED("32;4"),
    LOOK("1;31"),
    GLANCE("1;33");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  /** The text in a style; unchanged where there is no colour. */
  String in(Style style, String text) {
    return switch (this) {
      case NONE -> text;
      case ANSI -> style.code.isEmpty() ? text : "\u001B[" + style.code + "m" + text + "\u001B[0m";
    };
  }
}
