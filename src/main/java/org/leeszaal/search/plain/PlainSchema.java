package org.leeszaal.search.plain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.facet.FacetsConfig;
import org.leeszaal.article.Language;

/** What the plain program stores: fields, Lucene's own analyzers, facets. */
final class PlainSchema {
  static final String ID = "id";
  static final String TITLE = "title";
  static final List<String> TEXTS =
      Arrays.stream(Language.values()).map(PlainSchema::text).toList();

  private PlainSchema() {}

  static String text(Language language) {
    return "text_" + language.code();
  }

  static Analyzer analyzer() {
    Map<String, Analyzer> analyzers = new HashMap<>();
    analyzers.put(text(Language.NL), new DutchAnalyzer());
    analyzers.put(text(Language.FR), new FrenchAnalyzer());
    analyzers.put(text(Language.EN), new EnglishAnalyzer());
    return new PerFieldAnalyzerWrapper(new StandardAnalyzer(), analyzers);
  }

  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    for (PlainFacet facet : PlainFacet.values()) {
      config.setMultiValued(facet.key(), true);
    }
    return config;
  }
}
