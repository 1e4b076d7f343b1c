package org.leeszaal.ingest;

import java.util.List;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.entity.EntityFinder;
import org.leeszaal.extract.Extraction;
import org.leeszaal.extract.Extractor;
import org.leeszaal.index.ArchiveWriter;

/** Takes one file through the stages, into the archive. Used by several threads. */
record FileReader(Extractor extractor, EntityFinder finder, ArchiveWriter writer) {

  Result read(SourceFile file) {
    Extraction extraction = extractor.extract(file);
    if (extraction instanceof Extraction.Extracted(var articles, var notes)) {
      for (Article article : articles) {
        writer.put(finder.annotate(article));
      }
    }
    return new Result(extraction);
  }

  /** What became of the file. */
  record Result(Extraction extraction) {
    int articles() {
      return extraction instanceof Extraction.Extracted(var articles, var notes)
          ? articles.size()
          : 0;
    }

    FileOutcome outcome(int tries) {
      return switch (extraction) {
        case Extraction.Extracted(var articles, var notes) ->
            new FileOutcome.Indexed(idsOf(articles));
        case Extraction.Skipped(var reason) -> new FileOutcome.Skipped(reason);
        case Extraction.Failed(var reason) -> new FileOutcome.Failed(reason, tries);
      };
    }

    private static List<ArticleId> idsOf(List<Article> articles) {
      return articles.stream().map(Article::id).distinct().toList();
    }
  }
}
