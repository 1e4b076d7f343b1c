package org.leeszaal.ingest;

import java.io.UncheckedIOException;
import java.util.List;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.ArticleId;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.entity.EntityFinder;
import org.leeszaal.extract.Extraction;
import org.leeszaal.extract.Extractor;
import org.leeszaal.index.ArchiveWriter;

/** Takes one file through the stages, into the archive. Used by several threads. */
record FileReader(Extractor extractor, EntityFinder finder, ArchiveWriter writer) {

  /**
   * @throws WriteProblem when the archive can't be written: that is no fault of the file
   */
  Result read(SourceFile file) {
    Extraction extraction = extractor.extract(file);
    if (extraction instanceof Extraction.Extracted(var articles, var notes)) {
      List<AnnotatedArticle> annotated = articles.stream().map(finder::annotate).toList();
      try {
        annotated.forEach(writer::put);
      } catch (UncheckedIOException e) {
        throw new WriteProblem(e);
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

    /**
     * @param kept what stays of earlier readings when this one failed
     */
    FileOutcome outcome(int tries, List<ArticleId> kept) {
      return switch (extraction) {
        case Extraction.Extracted(var articles, var notes) ->
            new FileOutcome.Indexed(articles.stream().map(a -> a.id()).distinct().toList());
        case Extraction.Skipped(var reason) -> new FileOutcome.Skipped(reason);
        case Extraction.Failed(var reason) -> new FileOutcome.Failed(reason, tries, kept);
      };
    }
  }

  /** The archive could not be written. */
  static final class WriteProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final UncheckedIOException problem;

    WriteProblem(UncheckedIOException problem) {
      super(problem);
      this.problem = problem;
    }

    UncheckedIOException problem() {
      return problem;
    }
  }
}
