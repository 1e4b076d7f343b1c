package org.leeszaal.ingest.child;

import java.util.Optional;

/** Where one child after the other reads. Safe for use by several threads. */
final class Place {
  private final ChildProcesses processes;
  private Optional<Child> child = Optional.empty();

  Place(ChildProcesses processes) {
    this.processes = processes;
  }

  /** The child that reads here; it is started when there is none, while the others wait for it. */
  synchronized Child enter() {
    if (child.isPresent() && child.get().enter()) {
      return child.get();
    }
    child.filter(Child::isLeft).ifPresent(processes::end);
    Child fresh = processes.start();
    child = Optional.of(fresh);
    fresh.enterFresh(); // gone already perhaps: whoever asks it will hear that
    return fresh;
  }

  /** Starts a child before anybody needs it. */
  void prepare() {
    leave(enter());
  }

  /** Whoever leaves a worn child as the last one closes the door. */
  void leave(Child left) {
    left.leave();
    if (!left.isFit() && left.isLeft()) {
      processes.end(left);
    }
  }
}
