package org.leeszaal.ingest.child;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.extract.Extraction;
import org.leeszaal.extract.Extractor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files in child processes: one for each thread that reads at the same time, started when it
 * is needed and replaced when it breaks. Safe for use by several threads.
 */
public final class ChildProcesses implements Extractor, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ChildProcesses.class);

  private final ChildSettings settings;
  private final Deque<Child> idle = new ArrayDeque<>();
  private final Set<Child> all = new HashSet<>();
  private final Thread first =
      Thread.ofPlatform().daemon().name("first-child").unstarted(this::beReady);
  private boolean promised;
  private int files;
  private boolean closed;

  public ChildProcesses(ChildSettings settings) {
    this.settings = settings;
    TemporaryFolder.sweep();
  }

  /** Starts the first child while the caller does something else. */
  public void prepare() {
    synchronized (this) {
      promised = true;
    }
    first.start();
  }

  /** One thread waits for the child that is being prepared; the others start their own. */
  private void awaitPrepared() {
    synchronized (this) {
      if (!promised) {
        return;
      }
      promised = false;
    }
    join();
  }

  private void join() {
    try {
      first.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void beReady() {
    try {
      giveBack(start());
    } catch (ChildProblem | CancellationException e) {
      LOG.debug("no child was prepared", e); // who needs one is told
    }
  }

  /**
   * @throws CancellationException when this was closed meanwhile: the file is as it was
   */
  @Override
  public Extraction extract(SourceFile file) {
    Child child = take();
    boolean answered = false;
    try {
      Extraction outcome = child.read(file);
      answered = true;
      if (outcome instanceof Extraction.Failed && isClosed()) {
        throw closedMeanwhile();
      }
      return outcome;
    } finally {
      if (answered) {
        giveBack(child);
      } else {
        end(child); // what it still says of this file must not be taken for the next one's
      }
    }
  }

  private Child take() {
    awaitPrepared();
    Child tired;
    synchronized (this) {
      files++;
      Child child = idle.poll();
      if (child != null && child.isFit()) {
        return child;
      }
      tired = child;
    }
    if (tired != null) {
      end(tired);
    }
    return start();
  }

  private Child start() {
    if (isClosed()) {
      throw closedMeanwhile();
    }
    Child fresh = Child.start(settings, share());
    synchronized (this) {
      if (!closed) {
        all.add(fresh);
        return fresh;
      }
    }
    fresh.close();
    throw closedMeanwhile();
  }

  private synchronized Child.Share share() {
    return files < settings.beginners().files() ? Child.Share.OF_BEGINNERS : Child.Share.WHOLE;
  }

  private void giveBack(Child child) {
    synchronized (this) {
      if (!closed && child.isFit()) {
        idle.push(child);
        return;
      }
    }
    end(child);
  }

  private void end(Child child) {
    child.close();
    synchronized (this) {
      all.remove(child);
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private static CancellationException closedMeanwhile() {
    return new CancellationException("the reading processes were ended");
  }

  /** Ends the children, those that read as well. */
  @Override
  public void close() {
    List<Child> left;
    synchronized (this) {
      closed = true;
      left = new ArrayList<>(all);
      idle.clear();
    }
    left.forEach(this::end);
    join();
  }
}
