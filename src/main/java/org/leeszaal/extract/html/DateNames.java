package org.leeszaal.extract.html;

import java.util.Set;

/** How pages name a date: in meta elements, and in the classes and ids of what they show. */
final class DateNames {
  static final String[] OPEN_GRAPH = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "article:published",
    "article:published_date",
    "og:pubdate",
    "og:publish_date"
  };

  static final String[] MICRODATA = {"datepublished"};

  /** Names that say that it is the day of publication. */
  static final String[] PUBLISHED = {
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "originalpublicationdate",
    "article.published",
    "article:post_date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published-date",
    "published_date",
    "publication_date",
    "publicationdate",
    "published_time",
    "publish_time",
    "published_at",
    "published",
    "date_published",
    "first_published",
    "rnews:datepublished",
    "shareaholic:article_published_time",
    "vr:published_time",
    "bt:pubdate",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.published",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "publication-date",
    "publicationtime",
    "publish-time",
    "pub_date",
    "pub-date",
    "date-published",
    "datepublication",
    "date_publication",
    "date-publication",
    "article:publication_date",
    "article_publication_date",
    "article-publication-date",
    "article_date_original",
    "prism.publicationdate",
    "dc.issued",
    "dc:issued",
    "dcterms:issued",
    "dc:date:issued",
    "release_date",
    "ptime",
    "displaydate",
    "dc.date",
    "dc:date",
    "dcterms.date",
    "date"
  };

  /** Names of days that are often, but not always, that of publication. */
  static final String[] UNSURE = {
    "dcterms.created",
    "dc.date.created",
    "dc.created",
    "datecreated",
    "date_created",
    "created",
    "article.created",
    "doc_date",
    "gen-date",
    "gentime",
    "dat"
  };

  static final String[] MODIFIED = {
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "article:modified",
    "last-modified"
  };

  /** Words in the class of an element that shows when an article was published. */
  static final Set<String> SHOWS_PUBLISHED =
      Set.of(
          "published",
          "publishing",
          "publication",
          "pubdate",
          "posted",
          "postdate",
          "entrydate",
          "gepubliceerd",
          "publicatie",
          "publie",
          "publiee",
          "parution",
          "veroeffentlicht");

  /** Words in the class of an element that shows a date or the line about who and when. */
  static final Set<String> SHOWS_DATE =
      Set.of(
          "date",
          "dates",
          "datum",
          "datetime",
          "dateline",
          "timestamp",
          "meta",
          "byline",
          "submitted");

  /** Words of elements whose date is another one. */
  static final Set<String> SHOWS_OTHER =
      Set.of(
          "today",
          "vandaag",
          "now",
          "clock",
          "current",
          "start",
          "end",
          "expiry",
          "deadline",
          "birth",
          "copyright",
          "event",
          "events",
          "agenda",
          "calendar",
          "kalender",
          "weather",
          "weer",
          "meteo");

  /** Words of elements that show the last change. */
  static final Set<String> SHOWS_CHANGED =
      Set.of(
          "modified",
          "modification",
          "updated",
          "update",
          "updates",
          "changed",
          "revised",
          "revision",
          "gewijzigd",
          "bijgewerkt",
          "modifie",
          "maj");

  private DateNames() {}
}
