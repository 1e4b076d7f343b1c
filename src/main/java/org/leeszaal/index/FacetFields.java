package org.leeszaal.index;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Mention;
import org.leeszaal.schema.FacetDimension;

/** What an article can be narrowed by. */
final class FacetFields {
  private FacetFields() {}

  static void addTo(Document document, AnnotatedArticle annotated) {
    Article article = annotated.article();
    add(document, FacetDimension.PERSON, ids(annotated, "person/"));
    add(document, FacetDimension.ORGANISATION, ids(annotated, "org/"));
    add(document, FacetDimension.PLACE, ids(annotated, "place/"));
    add(document, FacetDimension.COUNTRY, countries(annotated));
    add(document, FacetDimension.LANGUAGE, List.of(article.language().code()));
    add(document, FacetDimension.OUTLET, List.of(article.source().outlet()));
    add(document, FacetDimension.AUTHOR, article.source().authors());
    add(document, FacetDimension.SECTION, List.of(article.source().section()));
    add(document, FacetDimension.TYPE, List.of(article.source().type().code()));
    add(
        document,
        FacetDimension.YEAR,
        article
            .published()
            .day()
            .map(day -> List.of("%04d".formatted(day.getYear())))
            .orElse(List.of()));
  }

  private static Set<String> ids(AnnotatedArticle annotated, String prefix) {
    Set<String> ids = new TreeSet<>();
    for (Mention mention : annotated.mentions()) {
      if (mention.entity().value().startsWith(prefix)) {
        ids.add(mention.entity().value());
      }
    }
    return ids;
  }

  /** Those that a mention tells, or is. */
  private static Set<String> countries(AnnotatedArticle annotated) {
    Set<String> codes = new TreeSet<>(annotated.countries());
    for (Mention mention : annotated.mentions()) {
      EntityId entity = mention.entity();
      if (entity.isCountry()) {
        codes.add(entity.iso2());
      }
    }
    return codes;
  }

  private static void add(Document document, FacetDimension dimension, Collection<String> values) {
    Set<String> distinct = new TreeSet<>(values);
    distinct.removeIf(String::isBlank);
    if (distinct.isEmpty()) {
      distinct.add(FacetDimension.NOT_DETECTED);
    }
    distinct.forEach(
        value -> document.add(new SortedSetDocValuesFacetField(dimension.key(), value)));
  }
}
