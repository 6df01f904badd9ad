package stet.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.locate.LexicalLink;
import stet.locate.Lexicon;

class WordNetLexiconTest {
  private static final Lexicon LEXICON = new WordNetLexicon(ModelFiles.inJars());

  @ParameterizedTest
  @CsvSource({
    "station, stations, SAME_LEMMA",
    "children, child, SAME_LEMMA",
    "went, goes, SAME_LEMMA",
    "worst, bad, SAME_LEMMA",
    "persons, people, SAME_LEMMA",
    "minister's, ministers, SAME_LEMMA",
    "degrade, degradation, DERIVED",
    "pragmatic, pragmatist, DERIVED",
    "quickly, quick, DERIVED",
    "deployed, deployment, DERIVED",
    "chance, opportunity, SYNONYM",
    "restrict, limiting, SYNONYM",
    "talks, negotiations, SYNONYM",
    "begin, started, SYNONYM",
    "defence, defense, SYNONYM",
    "hubris, pride, GLOSS",
    "pride, hubris, GLOSS",
    "arrogance, pride, GLOSS",
    "treaty, agreement, GLOSS",
    "naive, gullible, GLOSS",
    "missiles, weapon, HYPERNYM",
    "sorrow, mourned, HYPERNYM",
  })
  void linksWordsThatMayStandForOneAnother(String a, String b, LexicalLink.Kind kind) {
    assertThat(LEXICON.link(a, b)).get().satisfies(link -> assertThat(link.kind()).isEqualTo(kind));
  }

  @Test
  void aLinkBringsItsEvidence() {
    assertThat(LEXICON.link("hubris", "pride"))
        .hasValue(
            new LexicalLink(LexicalLink.Kind.GLOSS, "hubris: overbearing pride or presumption"));
    assertThat(LEXICON.link("missile", "weapon").orElseThrow().evidence())
        .startsWith("missile is a kind of weapon");
  }

  @Test
  void knowsWhatAWordSaysIsMissing() {
    assertThat(LEXICON.lacks("unannounced", "warning")).isPresent();
    assertThat(LEXICON.lacks("unannounced", "bicycle")).isEmpty();
    assertThat(LEXICON.lacks("sudden", "noise")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bank, trust",
    "dog, frank",
    "dog, cat",
    "table, chair",
    "president, minister",
    "bread, banana",
    "man, piece",
    "hit, murder",
    "us, america",
    "he, helium",
    "in, indium",
    "house, senate",
    "peace, treaty",
    "army, navy",
    "monday, tuesday",
    "moscow, russia",
    "touched, manner",
    "arrogance, manner",
    "person, lawyer",
    "train, school",
    "right, left",
    "mind, overthrow",
    "good, long",
    "serving, light",
    "thing, weapon",
    "forest, fore",
    "number, numb",
  })
  void keepsStrangersApart(String a, String b) {
    assertThat(LEXICON.link(a, b)).isEmpty();
    assertThat(LEXICON.link(b, a)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "simple, complicated",
    "small, large",
    "tiny, huge",
    "more, less",
    "rich, poor",
    "always, never",
    "increase, decrease",
    "increased, decreasing",
    "terrible, great",
    "first, last",
    "won, losing",
    "buys, sold",
    "exports, imports",
    "allies, enemies",
    "war, peace",
    "before, after",
    "with, without",
    "possible, impossible",
    "allowed, forbade",
    "best, worst",
    "quickly, slowly",
    "high-level, low-level",
  })
  void knowsOpposites(String a, String b) {
    assertThat(LEXICON.antonyms(a, b)).isTrue();
    assertThat(LEXICON.antonyms(b, a)).isTrue();
    assertThat(LEXICON.link(a, b)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "small, tiny",
    "good, better",
    "bad, worst",
    "came, went",
    "given, received",
    "left, remain",
    "war, conflict",
    "moscow, washington",
    "high-level, high-level",
    "high-level, top-secret",
    "dog, cat",
  })
  void takesNoDifferenceForAnOpposite(String a, String b) {
    assertThat(LEXICON.antonyms(a, b)).isFalse();
  }

  @Test
  void findsBaseForms() {
    assertThat(LEXICON.lemmas("children")).contains("children", "child");
    assertThat(LEXICON.lemmas("left")).contains("left", "leave");
    assertThat(LEXICON.lemmas("stopped")).contains("stop");
    assertThat(LEXICON.lemmas("treaties")).contains("treaty");
    assertThat(LEXICON.lemmas("biggest")).contains("big");
    assertThat(LEXICON.lemmas("his")).containsExactly("his");
    assertThat(LEXICON.lemmas("genus")).containsExactly("genus");
  }

  @Test
  void saysNothingOfWordsItDoesNotKnow() {
    assertThat(LEXICON.lemmas("никогда")).containsExactly("никогда");
    assertThat(LEXICON.link("никогда", "never")).isEmpty();
    assertThat(LEXICON.link("", "pride")).isEmpty();
    assertThat(LEXICON.antonyms("qwrt", "zzz")).isFalse();
  }
}
