package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    "shareaholic:article_published_time",
    "gen-date"
  };

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
    return told()
        .or(() -> timeElement())
        .or(() -> visible(title, above))
        .or(() -> dated(WrittenDate.inAddress(url), DateOrigin.URL))
        .orElse(PublishedDate.UNKNOWN);
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

  /** The first time element in an article, header or main part, then any. */
  private Optional<PublishedDate> timeElement() {
    List<Element> times =
        new ArrayList<>(
            facts
                .page()
                .select(
                    "time[pubdate], time.published, time.entry-date:not(.updated), time[class*=publish], article time, main time, header time"));
    times.addAll(facts.page().select("time"));
    for (Element time : times) {
      if (Boilerplate.nameOf(parentNames(time)) != Boilerplate.Name.NONE) {
        continue;
      }
      Optional<PublishedDate> found =
          field(PageFacts.firstOf(time.attr("datetime"), time.text()), DateOrigin.TIME_ELEMENT);
      if (found.isPresent()) {
        return found;
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
    int at = blocks.indexOf(title);
    int from = Math.max(0, at - 4);
    for (int i = from; i < Math.min(blocks.size(), Math.max(at, 0) + 12); i++) {
      String text = blocks.get(i);
      if (text.length() < 160) {
        Optional<PublishedDate> found = dated(WrittenDate.first(text, order), DateOrigin.DATELINE);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PublishedDate> field(String raw, DateOrigin origin) {
    return raw.isEmpty() ? Optional.empty() : dated(DateText.ofField(raw, order), origin);
  }

  private static Optional<PublishedDate> dated(Optional<String> iso, DateOrigin origin) {
    return iso.map(value -> new PublishedDate(value, origin));
  }
}
