package org.leeszaal.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeszaal.extract.Extraction;
import org.leeszaal.web.json.ArticleJson;

/**
 * What became of a file.
 *
 * @param outcome {@code extracted}, {@code skipped} or {@code failed}
 * @param reason null when extracted
 */
record ExtractionJson(
    String path, String outcome, @Nullable String reason, List<ArticleJson.Fields> articles) {

  static ExtractionJson of(Path path, Extraction extraction) {
    return switch (extraction) {
      case Extraction.Extracted(var articles, var notes) ->
          new ExtractionJson(
              path.toString(),
              "extracted",
              null,
              articles.stream().map(ArticleJson.Fields::of).toList());
      case Extraction.Skipped(var reason) ->
          new ExtractionJson(path.toString(), "skipped", reason, List.of());
      case Extraction.Failed(var reason) ->
          new ExtractionJson(path.toString(), "failed", reason, List.of());
    };
  }
}
