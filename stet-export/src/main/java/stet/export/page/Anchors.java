package stet.export.page;

/** The names of places on the page: one rule for those who set them and those who link to them. */
final class Anchors {

  private Anchors() {}

  /** A quotation or statement in the article. */
  static String inArticle(String id) {
    return "in-" + id;
  }

  /** A piece of a quotation in a source; pieces count from 1. */
  static String piece(String id, int number) {
    return "at-" + id + "-" + number;
  }

  /** Another place with the same words. */
  static String also(String id, int number) {
    return "also-" + id + "-" + number;
  }

  /** A candidate for words that were not found. */
  static String near(String id, int number) {
    return "near-" + id + "-" + number;
  }

  /** What a flag rests on: its number on the card, and the passage's number. */
  static String flag(String id, int flag, int number) {
    return "flag-" + id + "-" + flag + "-" + number;
  }

  /** The place in an edition of the source; editions count from 1. */
  static String edition(String id, int number) {
    return "edition-" + id + "-" + number;
  }

  /** A form of a name. */
  static String name(int name, int form, int number) {
    return "name-" + name + "-" + form + "-" + number;
  }

  /** A sentence of a source. */
  static String sentence(int source, int number) {
    return "s-" + source + "-" + number;
  }

  static String href(String anchor) {
    return "#" + anchor;
  }
}
