package org.leeszaal.cli;

/** While it is open: does something when the program is stopped, by Ctrl-C for example. */
final class WhenStopped implements AutoCloseable {
  private final Thread hook;

  private WhenStopped(Thread hook) {
    this.hook = hook;
  }

  /**
   * @param work the program ends when it returns
   */
  static WhenStopped run(Runnable work) {
    Thread hook = Thread.ofPlatform().name("when-stopped").unstarted(work);
    Runtime.getRuntime().addShutdownHook(hook);
    return new WhenStopped(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // it is being stopped: the work is under way
    }
  }
}
