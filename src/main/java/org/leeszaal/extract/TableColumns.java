package org.leeszaal.extract;

import java.util.List;

/**
 * Which names of columns (CSV) and fields (JSON, JSON Lines) mean what; case, accents, spaces and
 * underscores do not count. The first that is there and not empty wins.
 */
public record TableColumns(
    List<String> title,
    List<String> lead,
    List<String> body,
    List<String> authors,
    List<String> published,
    List<String> outlet,
    List<String> section,
    List<String> url,
    List<String> language) {
  public static final TableColumns DEFAULT =
      new TableColumns(
          List.of("title", "headline", "titel", "titre", "kop"),
          List.of(
              "lead",
              "standfirst",
              "description",
              "summary",
              "abstract",
              "chapo",
              "chapeau",
              "inleiding",
              "samenvatting",
              "résumé"),
          List.of(
              "body",
              "text",
              "fulltext",
              "article",
              "content",
              "articlebody",
              "maintext",
              "tekst",
              "texte",
              "inhoud",
              "contenu",
              "artikel",
              "corps",
              "bodytext"),
          List.of("authors", "author", "byline", "auteur", "auteurs", "creator", "journalist"),
          List.of(
              "published",
              "publishedat",
              "publicationdate",
              "datepublished",
              "pubdate",
              "publishdate",
              "date",
              "datum",
              "publicatiedatum",
              "datepublication",
              "datedepublication",
              "timestamp",
              "created",
              "createdat"),
          List.of(
              "outlet",
              "source",
              "publication",
              "publisher",
              "newspaper",
              "medium",
              "media",
              "bron",
              "krant",
              "journal",
              "site",
              "domain"),
          List.of("section", "category", "rubriek", "rubrique", "desk", "topic"),
          List.of("url", "link", "canonicalurl", "permalink", "uri", "lien"),
          List.of("language", "lang", "taal", "langue"));

  public TableColumns {
    title = List.copyOf(title);
    lead = List.copyOf(lead);
    body = List.copyOf(body);
    authors = List.copyOf(authors);
    published = List.copyOf(published);
    outlet = List.copyOf(outlet);
    section = List.copyOf(section);
    url = List.copyOf(url);
    language = List.copyOf(language);
  }
}
