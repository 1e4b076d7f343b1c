package org.leeszaal.cli.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.desk.Amendments;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Desk;
import org.leeszaal.index.ArchiveLocked;
import org.leeszaal.schema.ArchiveSchema;
import org.leeszaal.search.ArchiveSearcher;

/**
 * Keeps corrections on the desk and applies them to the index, one after another in a thread of its
 * own, so that nobody waits for long who only wanted to merge two names.
 */
public final class LiveAmendments implements Amendments, AutoCloseable {
  /** For pages: longer work goes on while the reader reads on. */
  public static final Duration PAGE = Duration.ofSeconds(5);

  /** For a shell, which ends when it is done. */
  public static final Duration SHELL = Duration.ofDays(1);

  private final Path index;
  private final ArchiveSchema schema;
  private final Desk desk;
  private final Function<EntityId, Optional<KnownEntity>> tables;
  private final ArchiveSearcher searcher;
  private final Duration patience;
  private final ExecutorService worker;

  /**
   * @param index the folder of the Lucene index
   * @param searcher refreshed after each change; the caller's to close
   * @param patience how long a call waits for its work
   */
  public LiveAmendments(
      Path index,
      ArchiveSchema schema,
      Desk desk,
      Function<EntityId, Optional<KnownEntity>> tables,
      ArchiveSearcher searcher,
      Duration patience) {
    this.index = index;
    this.schema = schema;
    this.desk = desk;
    this.tables = tables;
    this.searcher = searcher;
    this.patience = patience;
    worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("corrections").factory());
  }

  @Override
  public Outcome apply(Correction correction) {
    Correction whole = new CorrectionCheck(searcher, tables, desk.corrections()).of(correction);
    return bring(desk.add(whole));
  }

  @Override
  public Outcome undo(int number) {
    return bring(desk.undo(number));
  }

  /**
   * Begins to apply what others kept and could not apply. Nobody waits for it; where it can't be
   * done now, {@code verify} says so.
   */
  public void catchUp() {
    Future<Integer> unused = worker.submit(this::update);
  }

  private int update() {
    int changed = CorrectedWriter.update(index, schema, desk, tables);
    searcher.refresh();
    return changed;
  }

  private Outcome bring(int number) {
    Future<Integer> work = worker.submit(this::update);
    try {
      return new Outcome.Applied(number, work.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return new Outcome.UnderWay(number);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.UnderWay(number);
    } catch (ExecutionException e) {
      return switch (e.getCause()) {
        case ArchiveLocked locked -> new Outcome.WaitsForImport(number);
        case RuntimeException problem -> throw problem;
        case null, default -> throw new IllegalStateException(e);
      };
    }
  }

  /** Waits for work under way. */
  @Override
  public void close() {
    worker.close();
  }
}
