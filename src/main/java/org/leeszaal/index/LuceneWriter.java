package org.leeszaal.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.ArticleId;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.ArchiveSchema;

final class LuceneWriter implements ArchiveWriter {
  private static final double BUFFER_MEGABYTES = 64;

  private final Closeable owned;
  private final ArchiveSchema schema;
  private final ArticleDocument documents;
  private final IndexWriter writer;
  private final DuplicateGroups groups;

  /**
   * @param owned closed with the writer
   */
  LuceneWriter(Directory directory, ArchiveSchema schema, Closeable owned) throws IOException {
    this.owned = owned;
    this.schema = schema;
    documents = new ArticleDocument(schema);
    if (DirectoryReader.indexExists(directory)) {
      schema.version().check(directory, SegmentInfos.readLatestCommit(directory).getUserData());
    }
    IndexWriterConfig config = new IndexWriterConfig();
    config.setSimilarity(schema.similarity());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try {
      writer = new IndexWriter(directory, config);
    } catch (LockObtainFailedException e) {
      throw new ArchiveLocked(directory.toString(), e);
    }
    groups = new DuplicateGroups(writer);
    if (writer.getDocStats().maxDoc == 0) {
      commit();
    }
  }

  @Override
  public void put(AnnotatedArticle article) {
    ArticleId id = article.article().id();
    try {
      groups.touch(id);
      writer.updateDocument(term(id), schema.facets().build(documents.of(article)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void remove(ArticleId id) {
    try {
      groups.touch(id);
      writer.deleteDocuments(term(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void commit() {
    try {
      groups.update();
      writer.setLiveCommitData(schema.version().userData().entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (writer.isOpen()) {
        commit();
        groups.close();
        writer.close();
        owned.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Term term(ArticleId id) {
    return new Term(ArchiveField.ID.key(), id.value());
  }
}
