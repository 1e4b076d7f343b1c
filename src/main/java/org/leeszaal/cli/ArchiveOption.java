package org.leeszaal.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.schema.ArchiveSchema;
import picocli.CommandLine.Option;

/** {@code --index}: which archive. */
final class ArchiveOption {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The archive's folder (default: $LEESZAAL_INDEX, or .leeszaal in your home).")
  private @Nullable Path folder;

  /** The archive's folder, there or not. */
  Path folder() {
    if (folder != null) {
      return folder.toAbsolutePath().normalize();
    }
    return Optional.ofNullable(System.getenv("LEESZAAL_INDEX"))
        .filter(name -> !name.isBlank())
        .map(Path::of)
        .orElse(Path.of(System.getProperty("user.home"), ".leeszaal"))
        .toAbsolutePath()
        .normalize();
  }

  /** Makes an empty archive where none is. */
  void create(ArchiveSchema schema) {
    if (!Files.isDirectory(index())) {
      try (ArchiveWriter writer = ArchiveWriter.open(index(), schema)) {
        writer.commit();
      }
    }
  }

  private Path index() {
    return folder().resolve("index");
  }

  /** The folder of the Lucene index in an archive that is there. */
  Path existing() {
    Path index = index();
    if (!Files.isDirectory(index)) {
      throw new MissingArchive(folder());
    }
    return index;
  }
}
