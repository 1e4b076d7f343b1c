package org.leeszaal.web;

import java.util.List;
import java.util.Optional;

/** An archive that is only read. */
final class NoImports implements Imports {
  private static final Start REFUSED = new Refused(Refusal.READ_ONLY, "");

  @Override
  public Start folders(List<String> paths, Gone gone) {
    return REFUSED;
  }

  @Override
  public Optional<Place> look(String path) {
    return Optional.empty();
  }

  @Override
  public Start uploads(List<Upload> files) {
    return REFUSED;
  }

  @Override
  public Start retry() {
    return REFUSED;
  }

  @Override
  public State state() {
    return new Idle();
  }

  @Override
  public void cancel() {
    // nothing ever runs
  }

  @Override
  public Optional<Report> last() {
    return Optional.empty();
  }

  @Override
  public List<FailedFile> failures() {
    return List.of();
  }
}
