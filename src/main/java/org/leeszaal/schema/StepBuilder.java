package org.leeszaal.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;

/** Builds Lucene's analysis factories by their names. */
record StepBuilder(Path resources) {
  CustomAnalyzer analyzer(AnalysisSettings.Step tokenizer, List<AnalysisSettings.Step> filters) {
    AnalysisSettings.Step current = tokenizer;
    try {
      CustomAnalyzer.Builder builder =
          CustomAnalyzer.builder(resources)
              .withTokenizer(tokenizer.factory(), new HashMap<>(tokenizer.arguments()));
      for (AnalysisSettings.Step filter : filters) {
        current = filter;
        builder.addTokenFilter(filter.factory(), new HashMap<>(filter.arguments()));
      }
      return builder.build();
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableStep(current, e);
    }
  }

  List<TokenFilterFactory> filters(List<AnalysisSettings.Step> steps) {
    List<TokenFilterFactory> filters = new ArrayList<>();
    for (AnalysisSettings.Step step : steps) {
      CustomAnalyzer one =
          analyzer(new AnalysisSettings.Step("keyword", java.util.Map.of()), List.of(step));
      filters.addAll(one.getTokenFilterFactories());
    }
    return filters;
  }
}
