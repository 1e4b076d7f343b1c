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
 * Reads files in child processes, a few at a time in each, started when they are needed and
 * replaced when they break. A child that breaks while it reads several files does not tell which of
 * them it was: each of those is read again in a child of its own. Safe for use by several threads.
 */
public final class ChildProcesses implements Extractor, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ChildProcesses.class);

  private final ChildSettings settings;
  private final Deque<Place> seats = new ArrayDeque<>();
  private final Deque<Place> lonely = new ArrayDeque<>();
  private final Set<Child> all = new HashSet<>();
  private final Place firstPlace = new Place(this);
  private final Thread first =
      Thread.ofPlatform().daemon().name("first-child").unstarted(this::beReady);
  private int files;
  private boolean closed;

  public ChildProcesses(ChildSettings settings) {
    this.settings = settings;
    add(firstPlace);
    TemporaryFolder.sweep();
  }

  /** Starts the first child while the caller does something else. */
  public void prepare() {
    first.start();
  }

  private void beReady() {
    try {
      firstPlace.prepare(); // who reads meanwhile waits there for the child
    } catch (ChildProblem | CancellationException e) {
      LOG.debug("no child was prepared", e); // who needs one is told
    }
  }

  private void join() {
    try {
      first.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * @throws CancellationException when this was closed meanwhile: the file is as it was
   */
  @Override
  public Extraction extract(SourceFile file) {
    Place place = seat();
    Answer answer;
    try {
      answer = read(file, place);
    } finally {
      give(place);
    }
    return switch (answer.cause()) {
      case THE_FILE -> answer.extraction();
      case THIS_OR_ANOTHER -> alone(file);
    };
  }

  private Extraction alone(SourceFile file) {
    Place place = lonely();
    try {
      return read(file, place).extraction();
    } finally {
      synchronized (this) {
        lonely.push(place);
      }
    }
  }

  private Answer read(SourceFile file, Place place) {
    Child child = place.enter();
    boolean answered = false;
    try {
      Answer answer = child.read(file);
      answered = true;
      if (answer.extraction() instanceof Extraction.Failed && isClosed()) {
        throw closedMeanwhile();
      }
      return answer;
    } finally {
      if (!answered) {
        end(child); // what it still says is of no use to anybody
      }
      place.leave(child);
    }
  }

  private synchronized Place seat() {
    files++;
    if (seats.isEmpty()) {
      add(new Place(this));
    }
    return seats.pop();
  }

  private void add(Place place) {
    for (int i = 0; i < settings.filesAtATime(); i++) {
      seats.push(place);
    }
  }

  private synchronized void give(Place place) {
    seats.push(place);
  }

  private synchronized Place lonely() {
    return lonely.isEmpty() ? new Place(this) : lonely.pop();
  }

  Child start() {
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

  void end(Child child) {
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
    }
    left.forEach(this::end);
    join();
  }
}
