package org.leeszaal.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.Corrected;
import org.leeszaal.article.Corrector;
import org.leeszaal.article.Reach;
import org.leeszaal.index.Recorrection.Rewrite;
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
  private final Holder holder;
  private final Session session;
  private Map<String, String> notes = Map.of();
  private boolean released;

  /**
   * Read while an article is written, write while the whole archive changes its state: an article
   * is never written over with what it was, and a batch never falls into two commits.
   */
  private final ReadWriteLock state = new ReentrantReadWriteLock();

  /**
   * @param owned closed with the writer
   * @param holder says who writes while this one does
   */
  LuceneWriter(
      Directory directory, ArchiveSchema schema, Closeable owned, Holder holder, Clock clock)
      throws IOException {
    this(directory, schema, owned, holder, clock, schema.version()::check);
  }

  private LuceneWriter(
      Directory directory,
      ArchiveSchema schema,
      Closeable owned,
      Holder holder,
      Clock clock,
      BiConsumer<Directory, Map<String, String>> agreement)
      throws IOException {
    this.owned = owned;
    this.schema = schema;
    this.holder = holder;
    documents = new ArticleDocument(schema);
    if (DirectoryReader.indexExists(directory)) {
      Map<String, String> userData = SegmentInfos.readLatestCommit(directory).getUserData();
      agreement.accept(directory, userData);
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
      owned.close();
      throw new ArchiveLocked(directory.toString(), holder.told(), e);
    }
    boolean whole = false;
    try {
      holder.hold();
      notes = CommitNotes.of(writer.getLiveCommitData());
      groups = new DuplicateGroups(writer);
      if (writer.getDocStats().maxDoc == 0) {
        commit();
      }
      whole = true;
    } finally {
      if (!whole) {
        letGo(() -> {});
      }
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
    } catch (AlreadyClosedException e) {
      throw broken(e);
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
    } catch (AlreadyClosedException e) {
      throw broken(e);
    } finally {
      state.readLock().unlock();
    }
  }

  /** Something that changes the archive as a whole. */
  private interface Change {
    void make() throws IOException;
  }

  private void alone(Change change) {
    state.writeLock().lock();
    try {
      change.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (AlreadyClosedException e) {
      throw broken(e);
    } finally {
      state.writeLock().unlock();
    }
  }

  @Override
  public int correct(Corrector corrector) {
    AtomicInteger changed = new AtomicInteger();
    alone(
        () -> {
          if (writer.isOpen()) {
            Reach reach = corrector.since(session.corrections());
            changed.set(
                new Recorrection(writer, corrector, Rewrite.CHANGED, this::write).run(reach));
            session.corrected(corrector);
          }
        });
    return changed.get();
  }

  /** See {@link ArchiveWriter#reindex}. */
  static int reindex(Directory directory, ArchiveSchema schema, Holder holder, Corrector corrector)
      throws IOException {
    LuceneWriter all =
        new LuceneWriter(
            directory, schema, directory, holder, Clock.systemUTC(), schema.version()::checkFields);
    AtomicInteger written = new AtomicInteger();
    try {
      all.alone(
          () -> {
            Recorrection every = new Recorrection(all.writer, corrector, Rewrite.ALL, all::write);
            written.set(every.run(new Reach.Everything()));
            all.session.corrected(corrector);
          });
      all.commit();
      return written.get();
    } finally {
      all.abandon();
    }
  }

  @Override
  public void commit() {
    commit(notes());
  }

  @Override
  public void commit(Map<String, String> words) {
    alone(
        () -> {
          groups.update();
          write(session.committed(), words);
          session.nextBatch();
        });
  }

  private void write(ArchiveState committed, Map<String, String> words) throws IOException {
    Map<String, String> userData = new HashMap<>(CommitNotes.with(schema.version(), words));
    userData.putAll(committed.userData());
    writer.setLiveCommitData(userData.entrySet());
    writer.commit();
    notes = Map.copyOf(words);
  }

  @Override
  public Map<String, String> notes() {
    state.readLock().lock();
    try {
      return notes;
    } finally {
      state.readLock().unlock();
    }
  }

  @Override
  public void abandon() {
    alone(() -> letGo(groups::close));
  }

  /** Whatever is broken, the next writer finds the archive free and as of its last commit. */
  private void letGo(Closeable grouping) throws IOException {
    if (!released) {
      released = true; // a second time it might be the next writer's
      IOUtils.close(holder::letGo, grouping, writer::rollback, owned);
    }
  }

  @Override
  public void close() {
    alone(
        () -> {
          try {
            // Lucene closes a writer itself when its disk fails.
            if (writer.isOpen()) {
              if (writer.hasUncommittedChanges() || session.isChanged()) {
                commit();
              }
              writer.close();
            }
          } finally {
            letGo(groups::close); // what is left now is what could not be committed
          }
        });
  }

  @Override
  public void takeOver(Path index, Map<String, String> words) {
    boolean whole = false;
    state.writeLock().lock();
    try (Directory other = FSDirectory.open(index)) {
      Map<String, String> userData = SegmentInfos.readLatestCommit(other).getUserData();
      schema.version().check(other, userData);
      writer.deleteAll();
      writer.addIndexes(other);
      write(ArchiveState.of(userData), words);
      whole = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      try {
        if (!whole) {
          abandon();
        }
      } finally {
        state.writeLock().unlock();
      }
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
