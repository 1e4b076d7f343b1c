package org.leeszaal.cli.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeszaal.web.Imports.Refusal;
import org.leeszaal.web.Imports.Refused;

/** Checks the paths that a person names on a page before anything below them is read. */
final class ImportPaths {
  /** Not files but windows into the running system. */
  private static final List<Path> SYSTEM =
      List.of(Path.of("/proc"), Path.of("/sys"), Path.of("/dev"));

  private final Path archive;
  private final List<Path> accepted = new ArrayList<>();
  private Optional<Refused> refused = Optional.empty();

  private ImportPaths(Path archive) {
    this.archive = archive;
  }

  static ImportPaths check(Path archive, List<String> written) {
    ImportPaths paths = new ImportPaths(archive);
    written.stream().map(String::strip).filter(path -> !path.isEmpty()).forEach(paths::add);
    if (paths.accepted.isEmpty() && paths.refused.isEmpty()) {
      paths.refuse(Refusal.NOTHING_NAMED, "");
    }
    return paths;
  }

  private void add(String written) {
    Optional<Path> there = real(written);
    if (there.isEmpty()) {
      refuse(Refusal.MISSING, written);
      return;
    }
    try {
      Path real = there.get();
      Path own = archive.toRealPath();
      boolean allowed =
          Files.isReadable(real)
              && !real.startsWith(own)
              && !own.startsWith(real)
              && real.getNameCount() > 0
              && isForPeople(real);
      if (allowed) {
        accepted.add(real);
      } else {
        refuse(Refusal.NOT_ALLOWED, written);
      }
    } catch (IOException e) {
      refuse(Refusal.MISSING, written);
    }
  }

  /**
   * Where that is on this machine; links are followed, so that none leads around a check. Empty
   * when there is nothing.
   *
   * @param written absolute, or with {@code ~} at the start for the home folder
   */
  static Optional<Path> real(String written) {
    String home = System.getProperty("user.home");
    boolean fromHome = written.equals("~") || written.startsWith("~/");
    try {
      Path path = Path.of(fromHome ? home + written.substring(1) : written);
      return path.isAbsolute() && Files.exists(path)
          ? Optional.of(path.toRealPath())
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  static boolean isForPeople(Path real) {
    return SYSTEM.stream().noneMatch(real::startsWith);
  }

  private void refuse(Refusal why, String about) {
    if (refused.isEmpty()) {
      refused = Optional.of(new Refused(why, about));
    }
  }

  /** Why nothing may begin; empty when all paths are fine. */
  Optional<Refused> refused() {
    return refused;
  }

  List<Path> accepted() {
    return List.copyOf(accepted);
  }
}
