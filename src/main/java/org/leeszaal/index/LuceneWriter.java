package org.leeszaal.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.Corrected;
import org.leeszaal.article.Corrector;
import org.leeszaal.article.Reach;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.ArchiveSchema;
import org.leeszaal.schema.ArchiveState;

final class LuceneWriter implements ArchiveWriter {
  private static final double BUFFER_MEGABYTES = 64;

  private final Closeable owned;
  private final ArchiveSchema schema;
  private final ArticleDocument documents;
  private final IndexWriter writer;
  private final DuplicateGroups groups;
  private final Session session;

  /**
   * Read while an article is written, write while the whole archive changes its state: an article
   * is never written over with what it was, and a batch never falls into two commits.
   */
  private final ReadWriteLock state = new ReentrantReadWriteLock();

  /**
   * @param owned closed with the writer
   */
  LuceneWriter(Directory directory, ArchiveSchema schema, Closeable owned, Clock clock)
      throws IOException {
    this.owned = owned;
    this.schema = schema;
    documents = new ArticleDocument(schema);
    if (DirectoryReader.indexExists(directory)) {
      Map<String, String> userData = SegmentInfos.readLatestCommit(directory).getUserData();
      schema.version().check(directory.toString(), userData);
      session = new Session(ArchiveState.of(userData), clock);
    } else {
      session = new Session(ArchiveState.NONE, clock);
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
    state.readLock().lock();
    try {
      groups.touch(id);
      long added = groups.before(id, ArchiveField.ADDED).orElse(session.batch());
      Corrected corrected = session.corrector().correct(article);
      write(new FiledArticle(article, corrected, added, OptionalLong.empty()));
      session.put();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      state.readLock().unlock();
    }
  }

  private void write(FiledArticle filed) throws IOException {
    Term id = term(filed.found().article().id());
    writer.updateDocument(id, schema.facets().build(documents.of(filed)));
  }

  @Override
  public void remove(ArticleId id) {
    state.readLock().lock();
    try {
      groups.touch(id);
      writer.deleteDocuments(term(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      state.readLock().unlock();
    }
  }

  @Override
  public int correct(Corrector corrector) {
    state.writeLock().lock();
    try {
      Reach reach = corrector.since(session.corrections());
      int changed = new Recorrection(writer, corrector, this::write).run(reach);
      session.corrected(corrector);
      return changed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      state.writeLock().unlock();
    }
  }

  @Override
  public void commit() {
    state.writeLock().lock();
    try {
      groups.update();
      Map<String, String> userData = new HashMap<>(schema.version().userData());
      userData.putAll(session.committed().userData());
      writer.setLiveCommitData(userData.entrySet());
      writer.commit();
      session.nextBatch();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      state.writeLock().unlock();
    }
  }

  @Override
  public void close() {
    state.writeLock().lock();
    try {
      if (writer.isOpen()) {
        commit();
        groups.close();
        writer.close();
        owned.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      state.writeLock().unlock();
    }
  }

  static Term term(ArticleId id) {
    return new Term(ArchiveField.ID.key(), id.value());
  }
}
