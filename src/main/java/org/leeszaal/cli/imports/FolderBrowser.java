package org.leeszaal.cli.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        .filter(ImportPaths::isForPeople)
        .flatMap(FolderBrowser::look);
  }

  private static Optional<Place> look(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> seen = inside.filter(path -> !isHidden(path)).toList();
      List<Path> folders =
          seen.stream()
              .filter(Files::isDirectory)
              .filter(Files::isReadable)
              .filter(FolderBrowser::leadsToPeople)
              .sorted(Comparator.comparing(FolderBrowser::name, String.CASE_INSENSITIVE_ORDER))
              .limit(MOST)
              .toList();
      long files = seen.stream().filter(Files::isRegularFile).count();
      return Optional.of(
          new Place(folder, Optional.ofNullable(folder.getParent()), folders, files));
    } catch (IOException e) {
      return Optional.empty(); // closed to us: there is nothing to show
    }
  }

  private static boolean leadsToPeople(Path folder) {
    return ImportPaths.real(folder.toString()).filter(ImportPaths::isForPeople).isPresent();
  }

  private static boolean isHidden(Path path) {
    return name(path).startsWith(".");
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
