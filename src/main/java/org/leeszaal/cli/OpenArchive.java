package org.leeszaal.cli;

import java.nio.file.Path;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.ArchiveSearchers;

/** Wires a searcher to an archive and the knowledge tables. */
final class OpenArchive {
  private OpenArchive() {}

  static ArchiveSearcher of(ArchiveOption archive, ConfigOption config) {
    Path index = archive.existing();
    ConfigFolder settings = config.read();
    return ArchiveSearchers.open(index, settings.schema(), settings.entities().known());
  }
}
