package org.leeszaal.ingest.child;

import java.util.ArrayDeque;
import java.util.Deque;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.extract.Extraction;
import org.leeszaal.extract.Extractor;

/**
 * Reads files in child processes: one for each thread that reads at the same time, started when it
 * is needed and replaced when it breaks. Safe for use by several threads.
 */
public final class ChildProcesses implements Extractor, AutoCloseable {
  private final ChildSettings settings;
  private final Deque<Child> idle = new ArrayDeque<>();
  private boolean closed;

  public ChildProcesses(ChildSettings settings) {
    this.settings = settings;
  }

  @Override
  public Extraction extract(SourceFile file) {
    Child child = take();
    Extraction outcome = child.read(file);
    giveBack(child);
    return outcome;
  }

  private Child take() {
    synchronized (this) {
      if (closed) {
        throw new IllegalStateException("closed");
      }
      Child child = idle.poll();
      if (child != null && child.isFit()) {
        return child;
      }
      if (child != null) {
        child.close();
      }
    }
    return Child.start(settings);
  }

  private void giveBack(Child child) {
    synchronized (this) {
      if (!closed && child.isFit()) {
        idle.push(child);
        return;
      }
    }
    child.close();
  }

  /** Ends the children. */
  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(Child::close);
    idle.clear();
  }
}
