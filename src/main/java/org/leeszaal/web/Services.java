package org.leeszaal.web;

import java.util.Optional;
import org.leeszaal.desk.Amendments;
import org.leeszaal.desk.Desk;
import org.leeszaal.search.ArchiveSearcher;

/**
 * What the pages stand on. All of it stays the caller's to close.
 *
 * @param desk where searches, tags, notes and corrections are kept; empty where nothing is kept
 * @param amendments applies corrections; empty where the archive is only read
 */
public record Services(
    ArchiveSearcher searcher,
    Optional<Desk> desk,
    Optional<Amendments> amendments,
    Imports imports) {

  /** Only reading. */
  public static Services of(ArchiveSearcher searcher) {
    return new Services(searcher, Optional.empty(), Optional.empty(), Imports.NONE);
  }

  public Services with(Desk keeping) {
    return new Services(searcher, Optional.of(keeping), amendments, imports);
  }

  public Services with(Amendments correcting) {
    return new Services(searcher, desk, Optional.of(correcting), imports);
  }

  public Services with(Imports importing) {
    return new Services(searcher, desk, amendments, importing);
  }

  /** Whether files can be brought in here. */
  public boolean canImport() {
    return !imports.equals(Imports.NONE);
  }
}
