package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.extract.text.DateText;
import org.leeszaal.extract.text.DayOrder;
import org.leeszaal.extract.text.WrittenDate;

/**
 * The elements of a page that show a date: by their tag, their microdata or their name. Which one
 * is the article's is told by its place: not in a box beside the article, and near the headline.
 */
final class DateElements {
  /** A date stands above or below its headline with at most this much text between; characters. */
  private static final int ABOVE = 200;

  private static final int BELOW = 800;

  /** More text than this in an element that is named after a date is an article; characters. */
  static final int LONGEST = 140;

  /** A year of two digits is believed in a text that says little else; characters. */
  private static final int SHORT = 60;

  private final Document page;
  private final String title;
  private final DayOrder order;

  /** Looked for when they are asked for: most pages tell their date in a better way. */
  private @Nullable DatePlaces places;

  DateElements(Document page, String title, DayOrder order) {
    this.page = page;
    this.title = title;
    this.order = order;
  }

  private DatePlaces places() {
    DatePlaces known = places == null ? DatePlaces.of(page, title) : places;
    places = known;
    return known;
  }

  /** What says in microdata that it is the day of publication. */
  Optional<PublishedDate> microdata() {
    return nearest(place -> place.kind() == DatePlaces.Kind.MICRODATA);
  }

  /** What is named after the publication, near the headline. */
  Optional<PublishedDate> marked() {
    return nearest(place -> place.kind() == DatePlaces.Kind.PUBLISHED && isNear(place));
  }

  /** What shows a date near the headline. */
  Optional<PublishedDate> near() {
    return nearest(this::isNear);
  }

  private boolean isNear(DatePlaces.Place place) {
    return places().hasHeadline() && place.distance() >= -ABOVE && place.distance() <= BELOW;
  }

  /** What is named after the publication further away: where teasers are so named, days differ. */
  Optional<PublishedDate> onlyMarked() {
    return only(DatePlaces.Kind.PUBLISHED);
  }

  /** The day of all time elements when they are of one day. */
  Optional<PublishedDate> onlyTime() {
    return only(DatePlaces.Kind.TIME);
  }

  private Optional<PublishedDate> only(DatePlaces.Kind kind) {
    List<PublishedDate> all =
        stream(place -> place.kind() == kind).flatMap(place -> date(place).stream()).toList();
    long days = all.stream().map(PublishedDate::day).distinct().count();
    return days == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Texts whose dates are today's or those of something else. */
  Set<String> others() {
    return places().others();
  }

  private Optional<PublishedDate> nearest(Predicate<DatePlaces.Place> wanted) {
    return stream(wanted)
        .sorted(Comparator.comparingInt(place -> Math.abs(place.distance())))
        .flatMap(place -> date(place).stream())
        .filter(PageDate::isPlausible)
        .findFirst();
  }

  private Stream<DatePlaces.Place> stream(Predicate<DatePlaces.Place> wanted) {
    return places().all().stream()
        .filter(wanted)
        .filter(place -> !places().isBeside(place.element()) && !DatePlaces.isChanged(place));
  }

  private Optional<PublishedDate> date(DatePlaces.Place place) {
    Element element = place.element();
    DateOrigin origin =
        switch (place.kind()) {
          case MICRODATA -> DateOrigin.MICRODATA;
          case PUBLISHED, TIME -> DateOrigin.TIME_ELEMENT;
          case NAMED -> DateOrigin.DATELINE;
        };
    List<String> values = new ArrayList<>();
    for (String attribute : List.of("content", "datetime", "title", "data-datetime")) {
      values.add(element.attr(attribute));
    }
    for (String value : values) {
      Optional<String> iso = value.isBlank() ? Optional.empty() : DateText.ofField(value, order);
      if (iso.isPresent()) {
        return Optional.of(new PublishedDate(iso.get(), origin));
      }
    }
    String text = element.text();
    return (text.length() <= LONGEST ? inText(text) : Optional.<String>empty())
        .map(iso -> new PublishedDate(iso, origin));
  }

  private Optional<String> inText(String text) {
    return new VisibleDate(order)
        .inLine(text)
        .or(() -> text.length() <= SHORT ? WrittenDate.shortYear(text, order) : Optional.empty());
  }
}
