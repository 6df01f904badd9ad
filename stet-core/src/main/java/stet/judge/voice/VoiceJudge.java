package stet.judge.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.document.Document;
import stet.document.Passage;
import stet.document.Speaker;
import stet.document.Turn;
import stet.judge.Voice;
import stet.judge.words.ReportingWords;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.name.NameMatch;
import stet.name.Names;
import stet.name.PersonName;
import stet.quote.Attribution;

/**
 * Says who speaks in the source where a quotation stands, and whether that is who the article says.
 * One for each article: it remembers the labels of the sources.
 */
public final class VoiceJudge {

  /** How badly a place fits that somebody else holds. */
  private static final int OTHER = 4;

  private final Names names;
  private final ReportingWords words;
  private final SourceReports reports;
  private final Identities identities;
  private final Document article;
  private final IdentityHashMap<IndexedSource, List<Speaker>> speakers = new IdentityHashMap<>();
  private final IdentityHashMap<IndexedSource, Map<String, Set<Speaker>>> labelled =
      new IdentityHashMap<>();

  /** For the quotations of this article. */
  public VoiceJudge(Document article, Names names, ReportingWords words) {
    this.names = names;
    this.words = words;
    this.reports = new SourceReports(words, names);
    this.article = article;
    this.identities = new Identities(article, names);
  }

  /** How well a place fits what the article claims: the lower the better. */
  public int fit(Place place, Optional<Attribution> claimed) {
    return switch (at(place, claimed)) {
      case Voice.SameSpeaker v -> 0;
      case Voice.Reported v -> claimed.map(c -> c.reportedBy().isPresent()).orElse(false) ? 0 : 1;
      case Voice.Ambiguous v -> 2;
      case Voice.Interpreter v -> 2;
      case Voice.Unnamed v -> 3;
      case Voice.OtherSpeaker v -> OTHER;
      case Voice.Questioner v -> 5;
    };
  }

  /** Whether the article names who speaks at a place. */
  public boolean isNamed(Place place) {
    return turn(place)
        .speaker()
        .map(speaker -> speaker.name().substring(speaker.name().lastIndexOf(' ') + 1))
        .filter(article.text()::contains)
        .isPresent();
  }

  /** Whether a place may be held by whom the article names. */
  public boolean mayBe(Place place, Optional<Attribution> claimed) {
    return fit(place, claimed) < OTHER;
  }

  /** The voice of a quotation whose words stand in these places, the shown one first. */
  public Voice of(List<Place> places, Optional<Attribution> claimed) {
    Voice voice = at(places.getFirst(), claimed);
    if (!(voice instanceof Voice.SameSpeaker same)) {
      return voice;
    }
    List<Speaker> others = new ArrayList<>();
    for (Place place : places) {
      turn(place)
          .speaker()
          .filter(s -> !s.equals(same.speaker()) && !others.contains(s))
          .ifPresent(others::add);
    }
    if (!others.isEmpty() && claimed.filter(VoiceJudge::describes).isPresent()) {
      others.addFirst(same.speaker());
      return new Voice.Ambiguous(others); // "one of the ministers", but two of them said it
    }
    return new Voice.SameSpeaker(same.speaker(), others);
  }

  private static boolean describes(Attribution claim) {
    return claim.explicit() && claim.naming() == Attribution.Naming.DESCRIPTION;
  }

  private static String noun(String description) {
    return description.substring(description.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private boolean isAsker(Optional<Attribution> claimed) {
    return claimed
        .filter(VoiceJudge::describes)
        .filter(c -> words.isAsker(noun(c.name())))
        .isPresent();
  }

  /** The turn that a place begins in. */
  public static Turn turn(Place place) {
    IndexedSource source = place.source();
    return source.source().turns().get(source.turn(place.first()));
  }

  private Voice at(Place place, Optional<Attribution> claimed) {
    Turn turn = turn(place);
    Optional<Speaker> speaker = turn.speaker();
    boolean fits =
        claimed.isEmpty()
            || speaker.filter(s -> mayBe(claimed.get(), s, place)).isPresent()
            || isGuess(claimed.get()) && speaker.filter(identities::isNamed).isPresent();
    return switch (turn.role()) {
      case INTERPRETER -> new Voice.Interpreter(speaker);
      case CROWD -> new Voice.Unnamed(turn.label());
      case QUESTIONER ->
          speaker.isPresent() && claimed.isPresent() && fits
              ? new Voice.SameSpeaker(speaker.get(), List.of())
              : isAsker(claimed) || asks(claimed)
                  ? new Voice.Unnamed(turn.label())
                  : new Voice.Questioner(speaker);
      case SPEAKER, CLIP, OTHER ->
          speaker.isEmpty()
              ? unlabelled(place, turn, claimed)
              : spoken(place, speaker.get(), claimed, fits);
    };
  }

  // Nobody's by label: the text itself may say whose words it gives.
  private Voice unlabelled(Place place, Turn turn, Optional<Attribution> claimed) {
    Optional<SourceReports.Report> report = reports.of(place.source(), place.first());
    Optional<String> who = report.flatMap(SourceReports.Report::who);
    if (who.isEmpty()) {
      return new Voice.Unnamed(turn.label());
    }
    Speaker said = new Speaker(who.get());
    if (claimed.isEmpty() || mayBe(claimed.get(), said, place)) {
      return new Voice.SameSpeaker(said, List.of());
    }
    boolean named = names.parse(who.get()).filter(PersonName::hasGivenName).isPresent();
    return named && !describes(claimed.get())
        ? new Voice.OtherSpeaker(said, claimed.get().name())
        : new Voice.Reported(List.of(who.get()), report.orElseThrow().cue());
  }

  private Voice spoken(Place place, Speaker speaker, Optional<Attribution> claimed, boolean fits) {
    int word = place.first();
    if (fits) {
      Optional<SourceReports.Report> report = reports.of(place.source(), word);
      if (report.isPresent()
          && report.get().who().filter(w -> !identities.mayBe(w, speaker)).isPresent()) {
        String inner = report.get().who().orElseThrow();
        return new Voice.Reported(chain(speaker, report.get(), inner), report.get().cue());
      }
      List<Speaker> joint = identities.joint(speaker);
      if (!joint.isEmpty()) {
        return new Voice.Ambiguous(joint);
      }
      List<Speaker> namesakes =
          claimed.map(c -> namesakes(place, speaker, c.name())).orElse(List.of());
      return namesakes.isEmpty()
          ? new Voice.SameSpeaker(speaker, List.of())
          : new Voice.Ambiguous(namesakes);
    }
    Attribution claim = claimed.orElseThrow();
    for (SourceReports.Report report : reports.before(place.source(), word)) {
      if (report.who().filter(w -> identities.mayBeTold(w, claim.name())).isPresent()) {
        return new Voice.Reported(chain(speaker, report, claim.name()), report.cue());
      }
    }
    String surname = claim.name().substring(claim.name().lastIndexOf(' ') + 1);
    Optional<Passage> named = reports.namedBefore(place.source(), word, surname);
    Optional<SourceReports.Report> report = reports.inSentence(place.source(), word);
    Optional<Passage> cue =
        named.or(() -> report.filter(r -> r.who().isEmpty()).map(SourceReports.Report::cue));
    if (cue.isPresent()) {
      return new Voice.Reported(List.of(speaker.name(), claim.name()), cue.get());
    }
    Speaker end = report.flatMap(SourceReports.Report::who).map(Speaker::new).orElse(speaker);
    return new Voice.OtherSpeaker(end, claim.name());
  }

  private static List<String> chain(Speaker speaker, SourceReports.Report report, String end) {
    List<String> chain = new ArrayList<>();
    chain.add(speaker.name());
    report.through().stream().filter(t -> !chain.contains(t)).forEach(chain::add);
    chain.add(end);
    return chain;
  }

  // Others of the same surname whom the claimed name does not tell apart from this speaker.
  private List<Speaker> namesakes(Place place, Speaker speaker, String claimed) {
    List<Speaker> all = new ArrayList<>();
    all.add(speaker);
    for (Speaker other : speakers.computeIfAbsent(place.source(), VoiceJudge::speakers)) {
      if (!all.contains(other)
          && names.compare(other.name(), claimed).mayBeOne()
          && names.compare(other.name(), speaker.name()) == NameMatch.CONTRADICTS) {
        all.add(other);
      }
    }
    return all.size() > 1 ? all : List.of();
  }

  private static List<Speaker> speakers(IndexedSource source) {
    return source.source().turns().stream().flatMap(t -> t.speaker().stream()).distinct().toList();
  }

  private boolean mayBe(Attribution claimed, Speaker speaker, Place place) {
    return switch (claimed.naming()) {
      case NAME -> identities.mayBe(claimed.name(), speaker);
      case DESCRIPTION -> !isAnothers(claimed.name(), speaker, place);
    };
  }

  // "the chair" contradicts a speaker only where the source itself calls somebody else so.
  private boolean isAnothers(String description, Speaker speaker, Place place) {
    Set<Speaker> called =
        labelled
            .computeIfAbsent(place.source(), VoiceJudge::labels)
            .getOrDefault(noun(description), Set.of());
    return !called.isEmpty() && !called.contains(speaker);
  }

  // The speakers of a source by the words of their labels: "MAYOR" of "MAYOR OKAFOR:".
  private static Map<String, Set<Speaker>> labels(IndexedSource source) {
    Map<String, Set<Speaker>> speakers = new HashMap<>();
    for (Turn turn : source.source().turns()) {
      if (turn.speaker().isPresent()) {
        for (String word : turn.label().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
          speakers.computeIfAbsent(word, w -> new HashSet<>()).add(turn.speaker().get());
        }
      }
    }
    return speakers;
  }

  // Nothing in the sentence says who speaks: then the source is the better evidence, where the
  // article names its speaker.
  private static boolean isGuess(Attribution claim) {
    return !claim.explicit() && claim.probability() < GUESS;
  }

  /** A speaker the article leaves open is less likely than this. */
  private static final double GUESS = .5;

  // "Why, she asked, had they “closed the station”": the article itself says it is a question.
  private boolean asks(Optional<Attribution> claimed) {
    return claimed
        .flatMap(Attribution::cue)
        .filter(cue -> words.isAsking(cue.in(article.text()).toLowerCase(Locale.ROOT)))
        .isPresent();
  }
}
