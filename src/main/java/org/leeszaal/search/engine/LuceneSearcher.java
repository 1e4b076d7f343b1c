package org.leeszaal.search.engine;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.schema.ArchiveSchema;
import org.leeszaal.search.ArchiveMissing;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.ArchiveTimes;
import org.leeszaal.search.ArticlePage;
import org.leeszaal.search.ArticleTags;
import org.leeszaal.search.Concordance;
import org.leeszaal.search.ConcordanceRequest;
import org.leeszaal.search.EntityLink;
import org.leeszaal.search.EntityPage;
import org.leeszaal.search.FacetGroup;
import org.leeszaal.search.FacetRequest;
import org.leeszaal.search.Hit;
import org.leeszaal.search.Overview;
import org.leeszaal.search.ResultPage;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.Suggestion;

/** An {@link ArchiveSearcher} on a Lucene index: the one door into this package. */
public final class LuceneSearcher implements ArchiveSearcher {
  /** How long a commit may stay unseen, in nanoseconds. */
  private static final long FRESH_NANOS = 500_000_000L;

  /** A word is searched in a dozen fields; a pasted page of words must fit. */
  private static final int CLAUSES = 65_536;

  private final Snapshots snapshots;
  private final TagQueries tags;
  private final Closeable owned;
  private final AtomicLong checked = new AtomicLong(System.nanoTime());

  private LuceneSearcher(Snapshots snapshots, ArticleTags tags, Closeable owned) {
    this.snapshots = snapshots;
    this.tags = new TagQueries(tags);
    this.owned = owned;
    IndexSearcher.setMaxClauseCount(CLAUSES);
  }

  /**
   * Opens the archive in a folder for reading; somebody else may write it meanwhile.
   *
   * @throws ArchiveMissing when there is none
   * @throws org.leeszaal.schema.IndexMismatch when it was written under another schema
   */
  public static ArchiveSearcher open(
      Path folder, ArchiveSchema schema, List<KnownEntity> known, ArticleTags tags) {
    try {
      Directory directory = FSDirectory.open(folder);
      try {
        Snapshots snapshots = new Snapshots(directory, schema, new KnownNames(known));
        return new LuceneSearcher(snapshots, tags, directory);
      } catch (IndexNotFoundException e) {
        directory.close();
        throw new ArchiveMissing(folder.toString(), e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads an archive that the caller keeps, for tests and demonstrations in memory. */
  public static ArchiveSearcher open(
      Directory directory, ArchiveSchema schema, List<KnownEntity> known) {
    return open(directory, schema, known, ArticleTags.NONE);
  }

  /** As {@link #open(Directory, ArchiveSchema, List)}, with tags. */
  public static ArchiveSearcher open(
      Directory directory, ArchiveSchema schema, List<KnownEntity> known, ArticleTags tags) {
    try {
      Snapshots snapshots = new Snapshots(directory, schema, new KnownNames(known));
      return new LuceneSearcher(snapshots, tags, () -> {});
    } catch (IndexNotFoundException e) {
      throw new ArchiveMissing(directory.toString(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something that reads one state of the archive. */
  private interface Reading<T> {
    T read(Snapshot snapshot) throws IOException;
  }

  private <T> T with(Reading<T> reading) {
    try {
      long now = System.nanoTime();
      long last = checked.get();
      if (now - last > FRESH_NANOS && checked.compareAndSet(last, now)) {
        snapshots.maybeRefresh();
      }
      Snapshot snapshot = snapshots.acquire();
      try {
        return reading.read(snapshot);
      } finally {
        snapshots.release(snapshot);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ResultPage search(SearchRequest request) {
    return with(snapshot -> new SearchRun(snapshot, request, tags).page());
  }

  @Override
  public FacetGroup facet(FacetRequest request) {
    return with(snapshot -> new SearchRun(snapshot, request.search(), tags).facet(request));
  }

  @Override
  public void each(SearchRequest request, Consumer<Hit> consumer) {
    with(
        snapshot -> {
          new SearchRun(snapshot, request, tags).each(consumer);
          return consumer;
        });
  }

  @Override
  public Optional<ArticlePage> article(ArticleId id, SearchRequest request) {
    return with(snapshot -> new ArticleReader(snapshot, tags).read(id, request));
  }

  @Override
  public Optional<ArticlePage> alone(ArticleId id, Language labels) {
    return with(snapshot -> new ArticleReader(snapshot, tags).alone(id, labels));
  }

  @Override
  public Optional<String> label(EntityId id, Language language) {
    return with(snapshot -> new EntityReader(snapshot, language).label(id));
  }

  @Override
  public Optional<EntityPage> entity(EntityId id, Language labels) {
    return with(snapshot -> new EntityReader(snapshot, labels).read(id));
  }

  @Override
  public List<EntityLink> links(EntityId within, List<EntityId> entities) {
    return with(snapshot -> new LinkReader(snapshot).read(within, entities));
  }

  @Override
  public Concordance concordance(ConcordanceRequest request) {
    return with(snapshot -> new ConcordanceReader(snapshot).read(request));
  }

  @Override
  public List<Suggestion> suggest(String prefix, Language labels, int size) {
    return with(snapshot -> new Suggester(snapshot, labels).suggest(prefix, size));
  }

  @Override
  public Overview overview(Language labels) {
    return with(
        snapshot -> new SearchRun(snapshot, SearchRequest.of("").labels(labels), tags).overview());
  }

  @Override
  public ArchiveTimes times() {
    return with(Snapshot::times);
  }

  @Override
  public void refresh() {
    try {
      snapshots.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      snapshots.close();
      owned.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
