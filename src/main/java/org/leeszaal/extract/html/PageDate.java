package org.leeszaal.extract.html;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.extract.text.DateText;
import org.leeszaal.extract.text.DayOrder;
import org.leeszaal.extract.text.Paragraphs;
import org.leeszaal.extract.text.WrittenDate;

/**
 * The publication date of a page: of the sources in the order of trust the first that has one, but
 * one that its address contradicts only when no other agrees with the address.
 */
final class PageDate {
  private static final Pattern SCRIPTED =
      Pattern.compile(
          "[\"'](?:datePublished|publish(?:ed)?_?(?:Date|At|On|Time)?|date_?published|publication_?date|first_?published(?:_?at)?|pub_?date)[\"']\\s*:\\s*[\"']([^\"']{8,40})[\"']",
          Pattern.CASE_INSENSITIVE);

  /** There are no web pages before it: an older day is what a page is about. */
  private static final int FIRST_YEAR = 1990;

  /** Zones are at most this far from UTC: what is published tomorrow is a plan. */
  private static final int TOMORROW = 1;

  /** Where it is earliest and latest on earth; hours from UTC. */
  private static final int FARTHEST_WEST = 12;

  private static final int FARTHEST_EAST = 14;

  /** Day zero of computers: a field that was never filled in. */
  private static final String ZERO = "1970-01-01";

  private final PageFacts facts;
  private final DayOrder order;
  private final String title;
  private final List<String> blocks;
  private final String url;
  private final AddressDate address;

  /**
   * @param blocks of the whole page: where a visible date stands
   */
  PageDate(PageFacts facts, String title, List<String> blocks, String url) {
    this.facts = facts;
    this.title = VisibleDate.headline(title, blocks) < 0 ? heading(facts, title) : title;
    this.blocks = blocks;
    this.url = url;
    this.address = AddressDate.of(url);
    this.order = DayHabit.of(facts, blocks);
  }

  /** What stands in large type instead of the title that the page tells others. */
  private static String heading(PageFacts facts, String title) {
    Element heading = facts.page().selectFirst("h1");
    return heading == null || !heading.hasText() ? title : Paragraphs.line(heading.text());
  }

  PublishedDate find() {
    Optional<PublishedDate> first = Optional.empty();
    for (Supplier<Optional<PublishedDate>> source : sources()) {
      Optional<PublishedDate> found = source.get().filter(PageDate::isPlausible);
      if (found.isPresent() && found.get().day().filter(address::agrees).isPresent()) {
        return atPlace(found.get());
      }
      first = first.isPresent() ? first : found;
    }
    return first.orElse(PublishedDate.UNKNOWN);
  }

  private List<Supplier<Optional<PublishedDate>>> sources() {
    JsonLd data = facts.data();
    DateElements elements = new DateElements(facts.page(), title, order);
    return List.of(
        this::told,
        elements::microdata,
        () -> field(facts.metas(DateNames.PUBLISHED), DateOrigin.META),
        () -> field(data.texts("dateCreated"), DateOrigin.JSON_LD),
        elements::marked,
        () -> field(facts.metas(DateNames.UNSURE), DateOrigin.META),
        elements::near,
        elements::onlyMarked,
        () -> dated(visible(elements.others()), DateOrigin.DATELINE),
        () -> dated(address.day().map(LocalDate::toString), DateOrigin.URL),
        this::scripted,
        () -> dated(WrittenDate.inAddress(url), DateOrigin.URL),
        elements::onlyTime,
        () -> field(facts.metas(DateNames.MODIFIED), DateOrigin.META));
  }

  /**
   * What the page tells machines. Some sites tell the day of the last change for that of
   * publication in one of these places: the other is right then.
   */
  private Optional<PublishedDate> told() {
    List<PublishedDate> all =
        Stream.of(
                field(facts.data().ofArticles("datePublished"), DateOrigin.JSON_LD),
                field(facts.metas(DateNames.OPEN_GRAPH), DateOrigin.OPEN_GRAPH),
                field(facts.metas(DateNames.MICRODATA), DateOrigin.MICRODATA),
                field(facts.data().ofPages("datePublished"), DateOrigin.JSON_LD))
            .flatMap(Optional::stream)
            .toList();
    if (all.size() < 2) {
      return all.stream().findFirst();
    }
    List<Optional<LocalDate>> changed =
        Stream.concat(
                facts.data().texts("dateModified").stream(),
                facts.metas(DateNames.MODIFIED).stream())
            .map(raw -> dated(DateText.ofField(raw, order), DateOrigin.META))
            .flatMap(Optional::stream)
            .map(PublishedDate::day)
            .toList();
    PublishedDate first = all.get(0);
    return all.stream()
        .filter(one -> changed.contains(first.day()) && isEarlier(one, first))
        .findFirst()
        .or(() -> Optional.of(first));
  }

  private static boolean isEarlier(PublishedDate one, PublishedDate other) {
    return one.day().orElseThrow().plusDays(1).isBefore(other.day().orElseThrow());
  }

  static boolean isPlausible(PublishedDate date) {
    LocalDate day = date.day().orElseThrow();
    LocalDate last = LocalDate.now(ZoneOffset.UTC).plusDays(TOMORROW);
    boolean told =
        date.origin() == DateOrigin.JSON_LD
            || date.origin() == DateOrigin.OPEN_GRAPH
            || date.origin() == DateOrigin.META;
    return !day.isAfter(last)
        && (day.getYear() >= FIRST_YEAR || (told && !day.toString().equals(ZERO)));
  }

  /**
   * A page that tells its time in UTC was published on the day before or after it in its own zone,
   * when its address or the line at its headline has that day.
   */
  private PublishedDate atPlace(PublishedDate date) {
    if (!date.iso().endsWith("Z")) {
      return date;
    }
    Optional<LocalDate> own = address.day();
    own = own.isPresent() ? own : WrittenDate.inAddress(url).map(LocalDate::parse);
    own =
        own.isPresent()
            ? own
            : visible(blocks.stream().filter(VisibleDate::tellsChange).collect(toSet()))
                .map(iso -> LocalDate.parse(iso.substring(0, 10)));
    LocalDate told = date.day().orElseThrow();
    int hour = Integer.parseInt(date.iso().substring(11, 13));
    return own.filter(day -> mayBe(ChronoUnit.DAYS.between(told, day), hour))
        .map(day -> new PublishedDate(day.toString(), date.origin()))
        .orElse(date);
  }

  /** Whether it can be another day somewhere at this hour of UTC. */
  private static boolean mayBe(long days, int hour) {
    return (days == -1 && hour < FARTHEST_WEST) || (days == 1 && hour >= 24 - FARTHEST_EAST);
  }

  private Optional<String> visible(Set<String> others) {
    List<String> shown =
        others.isEmpty()
            ? blocks
            : blocks.stream().filter(block -> !others.contains(block)).toList();
    return new VisibleDate(order).find(title, shown);
  }

  /** What the page tells its own scripts. */
  private Optional<PublishedDate> scripted() {
    for (String script : facts.scripts()) {
      Matcher field = SCRIPTED.matcher(script);
      while (field.find()) {
        Optional<PublishedDate> found = field(List.of(field.group(1)), DateOrigin.META);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The first value that can be the day of publication. */
  private Optional<PublishedDate> field(List<String> values, DateOrigin origin) {
    return values.stream()
        .map(value -> dated(DateText.ofField(value, order), origin))
        .flatMap(Optional::stream)
        .filter(PageDate::isPlausible)
        .findFirst();
  }

  private static Optional<PublishedDate> dated(Optional<String> iso, DateOrigin origin) {
    return iso.map(value -> new PublishedDate(value, origin));
  }
}
