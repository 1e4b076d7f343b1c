package org.leeszaal.schema;

import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.similarities.Similarity;

/** The agreement of writer and reader. Safe for use by several threads; close it never. */
public final class ArchiveSchema {
  private final TextAnalysis analysis;
  private final SchemaVersion version;
  private final FacetsConfig facets = new FacetsConfig();

  private ArchiveSchema(TextAnalysis analysis, SchemaVersion version) {
    this.analysis = analysis;
    this.version = version;
    for (FacetDimension dimension : FacetDimension.values()) {
      String key = dimension.key();
      facets.setIndexFieldName(key, ArchiveField.FACETS.key());
      facets.setMultiValued(key, true);
      facets.setDrillDownTermsIndexing(key, FacetsConfig.DrillDownTermsIndexing.FULL_PATH_ONLY);
    }
  }

  /**
   * @throws UnusableStep when a step of a chain can't be built
   */
  public static ArchiveSchema of(AnalysisSettings settings) {
    return new ArchiveSchema(
        TextAnalysis.of(settings),
        new SchemaVersion(SchemaVersion.CURRENT, AnalysisSum.of(settings)));
  }

  public TextAnalysis analysis() {
    return analysis;
  }

  public SchemaVersion version() {
    return version;
  }

  public FacetsConfig facets() {
    return facets;
  }

  /** BM25 over the archive. */
  public Similarity similarity() {
    return new ArchiveSimilarity();
  }
}
