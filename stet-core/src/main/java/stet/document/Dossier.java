package stet.document;

import java.util.List;

/** An article and the sources it talks about, with what could not be read. */
public record Dossier(Document article, List<Source> sources, List<Reading.Unreadable> unreadable) {

  public Dossier {
    sources = List.copyOf(sources);
    unreadable = List.copyOf(unreadable);
  }

  /** The same, with what somebody states of its sources. */
  public Dossier stated(List<StatedEdition> editions) {
    return new Dossier(
        article,
        sources.stream()
            .map(s -> editions.stream().reduce(s, Source::stated, (a, b) -> b))
            .toList(),
        unreadable);
  }
}
