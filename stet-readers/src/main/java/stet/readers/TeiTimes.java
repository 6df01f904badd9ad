package stet.readers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.document.Origin;

/** When the turns of a TEI file were spoken: in seconds of their own, or of its timeline. */
final class TeiTimes {

  private final Map<String, Double> points = new HashMap<>();

  TeiTimes(Document xml) {
    for (Element when : xml.getAllElements()) {
      if (Xml.localName(when).equals("when")) {
        Element timeline = when.parent();
        double unit = timeline != null && Xml.attribute(timeline, "unit").equals("ms") ? 0.001 : 1;
        double since = points.getOrDefault(id(Xml.attribute(when, "since")), 0.0);
        Optional<Double> interval = number(Xml.attribute(when, "interval"));
        points.put(Xml.attribute(when, "id"), since + interval.orElse(0.0) * unit);
      }
    }
  }

  /** From when to when somebody spoke, where the file tells both. */
  Optional<Origin> of(Element turn) {
    Optional<Double> from = point(Xml.attribute(turn, "start"));
    Optional<Double> to = point(Xml.attribute(turn, "end"));
    return from.isPresent() && to.isPresent()
        ? Optional.of(new Origin.Time(from.get(), to.get()))
        : Optional.empty();
  }

  private Optional<Double> point(String value) {
    return value.startsWith("#") ? Optional.ofNullable(points.get(id(value))) : number(value);
  }

  private static String id(String pointer) {
    return pointer.startsWith("#") ? pointer.substring(1) : pointer;
  }

  private static Optional<Double> number(String value) {
    try {
      double seconds = Double.parseDouble(value);
      return Double.isFinite(seconds) && seconds >= 0 ? Optional.of(seconds) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty(); // a time of day, or nothing
    }
  }
}
