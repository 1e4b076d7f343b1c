package org.leeszaal.ingest;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that read files. */
final class ReadingPool {
  private static final Logger LOG = LoggerFactory.getLogger(ReadingPool.class);

  private final ThreadPoolExecutor pool;

  ReadingPool(int threads) {
    pool =
        new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
  }

  Future<FileReader.Result> submit(Callable<FileReader.Result> reading) {
    return pool.submit(reading);
  }

  /** True when no thread has begun with it; none will then. */
  boolean withdraw(Future<FileReader.Result> reading) {
    return reading instanceof Runnable task && pool.remove(task);
  }

  /** Nobody may write on when the writer is let go of. */
  void end() {
    pool.shutdownNow();
    try {
      if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
        LOG.warn("a file is still being read while the archive is let go of");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
