package org.leeszaal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Language;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.schema.AnalysisSettings;
import org.leeszaal.schema.ArchiveSchema;
import org.leeszaal.search.TestArchive.Draft;
import org.leeszaal.search.engine.LuceneSearcher;

/** "New since" is exact, by a clock that stands still as well. */
class NewArticlesTest {
  private static final Clock STOPPED =
      Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final ArchiveSchema schema = ArchiveSchema.of(AnalysisSettings.foldingOnly());

  private ArchiveWriter writer() {
    return ArchiveWriter.open(directory, schema, STOPPED);
  }

  private static AnnotatedArticle article(String id) {
    return Draft.of(id, Language.NL, "Titel " + id, "Tekst " + id).made();
  }

  private long newSince(ArchiveSearcher searcher, Instant moment) {
    return searcher.search(SearchRequest.of("tekst").with(new Filter.AddedAfter(moment))).total();
  }

  @Test
  void newIsWhatWasNotToBeSeenAtThatMoment() {
    try (ArchiveWriter writer = writer()) {
      writer.put(article("a1"));
    }
    try (ArchiveSearcher searcher = LuceneSearcher.open(directory, schema, List.of());
        ArchiveWriter writer = writer()) {
      Instant first = searcher.times().asOf();
      assertEquals(0, newSince(searcher, first));
      assertEquals(1, newSince(searcher, Instant.EPOCH));
      writer.put(article("a2"));
      searcher.refresh();
      assertEquals(first, searcher.times().asOf(), "nothing was committed");
      writer.commit();
      searcher.refresh();
      Instant second = searcher.times().asOf();
      assertEquals(1, newSince(searcher, first));
      writer.put(article("a3"));
      writer.put(article("a1"));
      writer.commit();
      searcher.refresh();
      assertEquals(2, newSince(searcher, first), "read again is not new");
      assertEquals(1, newSince(searcher, second));
      assertEquals(2, newSince(searcher, searcher.times().beforeLastImport()));
    }
  }

  @Test
  void aCorrectionIsNoImport() {
    try (ArchiveWriter writer = writer()) {
      writer.put(article("a1"));
    }
    try (ArchiveWriter writer = writer()) {
      writer.commit();
    }
    try (ArchiveSearcher searcher = LuceneSearcher.open(directory, schema, List.of())) {
      assertEquals(1, newSince(searcher, searcher.times().beforeLastImport()));
    }
  }
}
