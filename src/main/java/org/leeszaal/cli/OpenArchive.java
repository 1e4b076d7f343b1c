package org.leeszaal.cli;

import java.nio.file.Path;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.desk.Desk;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.engine.LuceneSearcher;

/** Wires a searcher to an archive, its desk and the knowledge tables. */
final class OpenArchive {
  private OpenArchive() {}

  static ArchiveSearcher of(ArchiveOption archive, ConfigOption config) {
    Path index = archive.existing();
    ConfigFolder settings = config.read();
    Desk desk = Desk.open(archive.folder());
    return LuceneSearcher.open(index, settings.schema(), settings.known(), desk::tagged);
  }
}
