package org.leeszaal.cli.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.leeszaal.web.Imports.Place;

/** Shows the folders of this machine to somebody who looks for what to import; never a file. */
final class FolderBrowser {
  /** A folder with more of them is looked at better by typing. */
  static final int MOST = 500;

  private FolderBrowser() {}

  /** Empty for what is no folder, or none to look into. */
  static Optional<Place> look(String written) {
    return ImportPaths.real(written.isBlank() ? "~" : written.strip())
        .filter(Files::isDirectory)
        .filter(FolderBrowser::isOpen)
        .flatMap(FolderBrowser::look);
  }

  private static Optional<Place> look(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> seen = inside.filter(path -> !isHidden(path)).toList();
      List<Path> all =
          seen.stream()
              .filter(Files::isDirectory)
              .sorted(Comparator.comparing(FolderBrowser::name, String.CASE_INSENSITIVE_ORDER))
              .toList();
      // Where links lead is asked of those only that are shown: that is what takes time.
      List<Path> folders =
          all.stream()
              .limit(MOST)
              .filter(Files::isReadable)
              .filter(FolderBrowser::leadsToOpen)
              .toList();
      long files = seen.stream().filter(Files::isRegularFile).count();
      return Optional.of(
          new Place(
              folder,
              Optional.ofNullable(folder.getParent()),
              folders,
              Math.max(0, all.size() - MOST),
              files));
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty(); // closed to us, or gone meanwhile: there is nothing to show
    }
  }

  private static boolean leadsToOpen(Path folder) {
    return ImportPaths.real(folder.toString()).filter(FolderBrowser::isOpen).isPresent();
  }

  /** What lies in a hidden folder is as hidden, whatever its own name. */
  private static boolean isOpen(Path real) {
    return ImportPaths.isForPeople(real)
        && StreamSupport.stream(real.spliterator(), false).noneMatch(FolderBrowser::isHidden);
  }

  private static boolean isHidden(Path path) {
    return name(path).startsWith(".");
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
