package org.leeszaal.web.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leeszaal.article.Language;
import org.leeszaal.search.Diagnosis;
import org.leeszaal.search.EntityRef;
import org.leeszaal.search.FacetCount;
import org.leeszaal.search.FacetGroup;
import org.leeszaal.search.Histogram;
import org.leeszaal.search.Hit;
import org.leeszaal.search.ResultPage;

/**
 * A page of results.
 *
 * @param offers entities that bear the query as a name
 * @param facets by the code of their dimension
 * @param diagnosis what to try instead; empty lists unless nothing was found
 */
public record SearchJson(
    String query,
    String understood,
    List<String> notes,
    long total,
    long groups,
    long tookMillis,
    List<HitJson> hits,
    List<EntityRefJson> offers,
    Map<String, List<FacetJson>> facets,
    Histogram histogram,
    Diagnosis diagnosis) {

  public static SearchJson of(ResultPage page) {
    Map<String, List<FacetJson>> facets = new LinkedHashMap<>();
    for (FacetGroup group : page.facets()) {
      facets.put(group.dimension().code(), group.values().stream().map(FacetJson::of).toList());
    }
    return new SearchJson(
        page.query(),
        page.understood(),
        page.notes(),
        page.total(),
        page.groups(),
        page.tookMillis(),
        page.hits().stream().map(HitJson::of).toList(),
        page.offers().stream().map(EntityRefJson::of).toList(),
        facets,
        page.histogram(),
        page.diagnosis());
  }

  /**
   * @param published ISO 8601, null when unknown
   * @param snippets passages of plain text, matches between {@code <mark>} and {@code </mark>}; the
   *     text's own {@code < > &} are written as HTML entities, so that it can go into a page
   * @param similar further articles of the same group among the results
   */
  public record HitJson(
      String id,
      String title,
      String outlet,
      @Nullable String published,
      String publishedOrigin,
      String section,
      List<String> authors,
      String language,
      int words,
      double score,
      List<String> snippets,
      List<EntityRefJson> entities,
      long similar) {

    public static HitJson of(Hit hit) {
      return new HitJson(
          hit.id().value(),
          hit.title(),
          hit.outlet(),
          hit.published().isKnown() ? hit.published().iso() : null,
          hit.published().origin().code(),
          hit.section(),
          hit.authors(),
          hit.language().code(),
          hit.words(),
          hit.score(),
          hit.snippets().stream().map(MarkedText::html).toList(),
          hit.entities().stream().map(EntityRefJson::of).toList(),
          hit.similar());
    }
  }

  /**
   * @param count mentions where it stands beside an article, articles elsewhere
   */
  public record EntityRefJson(String id, String label, String kind, long count) {
    public static EntityRefJson of(EntityRef entity) {
      return new EntityRefJson(
          entity.id().value(), entity.label(), entity.kind().name(), entity.articles());
    }
  }

  /** A value of a facet; {@code count} is the articles that filtering by it gives. */
  public record FacetJson(String id, String label, long count) {
    public static FacetJson of(FacetCount count) {
      return new FacetJson(count.id(), count.label(), count.count());
    }
  }

  /** Language codes of labels, notes and the understood query. */
  public static Language labels(String code) {
    Language language = Language.ofCode(code);
    return language == Language.OTHER ? Language.EN : language;
  }
}
