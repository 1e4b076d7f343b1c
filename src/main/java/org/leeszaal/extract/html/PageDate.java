package org.leeszaal.extract.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.extract.text.DateText;
import org.leeszaal.extract.text.DayOrder;
import org.leeszaal.extract.text.WrittenDate;

/** The publication date of a page, from the first source in the order of trust that has one. */
final class PageDate {
  private static final String[] METAS = {
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "dcterms.issued",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "publicationdate",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "article.published",
    "published-date",
    "published_date",
    "published_time",
    "originalpublicationdate",
    "citation_publication_date",
    "citation_date",
    "dat",
    "datepublished",
    "article:post_date",
    "rnews:datepublished",
    "created",
    "release_date",
    "published",
    "publish_time",
    "first_published",
    "shareaholic:article_published_time",
    "gen-date"
  };

  private static final String[] MODIFIED = {
    "article:modified_time", "og:updated_time", "last-modified", "datemodified", "dcterms.modified"
  };

  private static final List<String> TIMES =
      List.of(
          "time[pubdate], time.published, time.entry-date:not(.updated), time[class*=publish]",
          "article time",
          "main time",
          "time");

  private static final Pattern SCRIPTED =
      Pattern.compile(
          "[\"'](?:datePublished|publish(?:ed)?_?(?:Date|At|On|Time)?|date_?published|publication_?date|first_?published(?:_?at)?|pub_?date)[\"']\\s*:\\s*[\"']([^\"']{8,40})[\"']",
          Pattern.CASE_INSENSITIVE);

  private final PageFacts facts;
  private final DayOrder order;

  PageDate(PageFacts facts) {
    this.facts = facts;
    this.order = DayOrder.ofLanguageTag(facts.language());
  }

  /**
   * @param above blocks round the headline: where a visible date stands
   */
  PublishedDate find(String title, List<String> above, String url) {
    Optional<PublishedDate> found =
        told()
            .or(this::timeElement)
            .or(() -> visible(title, above))
            .or(this::scripted)
            .or(() -> dated(WrittenDate.inAddress(url), DateOrigin.URL))
            .or(() -> field(facts.meta(MODIFIED), DateOrigin.META));
    return found.map(date -> atPlace(date, url)).orElse(PublishedDate.UNKNOWN);
  }

  /**
   * A page that tells its time in UTC was published on the day before or after it in its own zone,
   * when its address has that day.
   */
  private static PublishedDate atPlace(PublishedDate date, String url) {
    if (!date.iso().endsWith("Z")) {
      return date;
    }
    Optional<LocalDate> inUrl = WrittenDate.inAddress(url).map(LocalDate::parse);
    Optional<LocalDate> told = date.day();
    boolean beside =
        inUrl.isPresent()
            && told.isPresent()
            && Math.abs(ChronoUnit.DAYS.between(inUrl.get(), told.get())) == 1;
    return beside ? new PublishedDate(inUrl.orElseThrow().toString(), date.origin()) : date;
  }

  /** What the page tells its own scripts. */
  private Optional<PublishedDate> scripted() {
    for (String script : facts.scripts()) {
      Matcher field = SCRIPTED.matcher(script);
      while (field.find()) {
        Optional<PublishedDate> found = field(field.group(1), DateOrigin.META);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PublishedDate> told() {
    return field(facts.data().text("datePublished"), DateOrigin.JSON_LD)
        .or(() -> field(facts.data().text("dateCreated"), DateOrigin.JSON_LD))
        .or(
            () ->
                field(
                    facts.meta(
                        "article:published_time",
                        "og:article:published_time",
                        "og:published_time",
                        "og:pubdate",
                        "og:publish_date"),
                    DateOrigin.OPEN_GRAPH))
        .or(this::microdata)
        .or(() -> field(facts.meta(METAS), DateOrigin.META));
  }

  private Optional<PublishedDate> microdata() {
    for (Element element :
        facts
            .page()
            .select("[itemprop=datePublished], [itemprop=dateCreated], [property=datePublished]")) {
      String value =
          PageFacts.firstOf(element.attr("content"), element.attr("datetime"), element.text());
      Optional<PublishedDate> found = field(value, DateOrigin.MICRODATA);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The first time element that says it is the publication's, then in an article, then any. */
  private Optional<PublishedDate> timeElement() {
    for (String query : TIMES) {
      for (Element time : facts.page().select(query)) {
        if (Boilerplate.nameOf(parentNames(time)) == Boilerplate.Name.NONE) {
          Optional<PublishedDate> found =
              field(PageFacts.firstOf(time.attr("datetime"), time.text()), DateOrigin.TIME_ELEMENT);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String parentNames(Element element) {
    StringBuilder names = new StringBuilder();
    Element up = element.parent();
    for (int i = 0; i < 4 && up != null; i++, up = up.parent()) {
      String own = up.className() + " " + up.id() + " ";
      if (own.contains("comment") || own.contains("related") || own.contains("recent")) {
        names.append(own);
      }
    }
    return names.toString();
  }

  private Optional<PublishedDate> visible(String title, List<String> blocks) {
    return dated(new VisibleDate(order).find(title, blocks), DateOrigin.DATELINE);
  }

  private Optional<PublishedDate> field(String raw, DateOrigin origin) {
    return raw.isEmpty() ? Optional.empty() : dated(DateText.ofField(raw, order), origin);
  }

  private static Optional<PublishedDate> dated(Optional<String> iso, DateOrigin origin) {
    return iso.map(value -> new PublishedDate(value, origin));
  }
}
