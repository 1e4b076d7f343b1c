package org.leeszaal.cli;

import java.nio.file.Path;
import java.util.List;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.ArticleTags;
import org.leeszaal.search.engine.LuceneSearcher;

/** Wires a searcher to an archive and the knowledge tables. */
final class OpenArchive {
  private OpenArchive() {}

  static ArchiveSearcher of(ArchiveOption archive, ConfigOption config) {
    Path index = archive.existing();
    ConfigFolder settings = config.read();
    return LuceneSearcher.open(index, settings.schema(), settings.known(), ArticleTags.NONE);
  }

  /** For counts: knows nobody by other names, and opens in a moment. */
  static ArchiveSearcher withoutTables(ArchiveOption archive, ConfigOption config) {
    Path index = archive.existing();
    return LuceneSearcher.open(index, config.read().schema(), List.of(), ArticleTags.NONE);
  }
}
