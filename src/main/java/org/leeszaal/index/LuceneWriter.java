package org.leeszaal.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
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
  private final Holder holder;
  private Map<String, String> notes = Map.of();

  /**
   * @param owned closed with the writer
   * @param holder says who writes while this one does
   */
  LuceneWriter(Directory directory, ArchiveSchema schema, Closeable owned, Holder holder)
      throws IOException {
    this.owned = owned;
    this.schema = schema;
    this.holder = holder;
    documents = new ArticleDocument(schema);
    if (DirectoryReader.indexExists(directory)) {
      schema
          .version()
          .check(directory.toString(), SegmentInfos.readLatestCommit(directory).getUserData());
    }
    IndexWriterConfig config = new IndexWriterConfig();
    config.setSimilarity(schema.similarity());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try {
      writer = new IndexWriter(directory, config);
    } catch (LockObtainFailedException e) {
      owned.close();
      throw new ArchiveLocked(directory.toString(), holder.told(), e);
    }
    holder.hold();
    notes = CommitNotes.of(writer.getLiveCommitData());
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
    } catch (AlreadyClosedException e) {
      throw broken(e);
    }
  }

  @Override
  public void remove(ArticleId id) {
    try {
      groups.touch(id);
      writer.deleteDocuments(term(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (AlreadyClosedException e) {
      throw broken(e);
    }
  }

  @Override
  public void commit() {
    commit(notes());
  }

  @Override
  public synchronized void commit(Map<String, String> words) {
    try {
      groups.update();
      writer.setLiveCommitData(CommitNotes.with(schema.version(), words).entrySet());
      writer.commit();
      notes = Map.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (AlreadyClosedException e) {
      throw broken(e);
    }
  }

  @Override
  public synchronized Map<String, String> notes() {
    return notes;
  }

  @Override
  public synchronized void abandon() {
    try {
      writer.rollback();
      groups.close();
      holder.letGo();
      owned.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (writer.isOpen()) {
        if (writer.hasUncommittedChanges()) {
          commit();
        }
        groups.close();
        writer.close();
        holder.letGo();
        owned.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void takeOver(Path index, Map<String, String> words) {
    try (Directory other = FSDirectory.open(index)) {
      schema.version().check(index.toString(), SegmentInfos.readLatestCommit(other).getUserData());
      writer.deleteAll();
      writer.addIndexes(other);
      writer.setLiveCommitData(CommitNotes.with(schema.version(), words).entrySet());
      writer.commit();
      notes = Map.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      abandon();
    }
  }

  /** Lucene closes a writer whose disk fails, and says why to the first caller only. */
  private static UncheckedIOException broken(AlreadyClosedException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return new UncheckedIOException(new IOException(cause.getMessage(), cause));
  }

  static Term term(ArticleId id) {
    return new Term(ArchiveField.ID.key(), id.value());
  }
}
