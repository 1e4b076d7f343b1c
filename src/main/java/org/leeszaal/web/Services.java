package org.leeszaal.web;

import java.util.Optional;
import org.leeszaal.desk.Amendments;
import org.leeszaal.desk.Desk;
import org.leeszaal.search.ArchiveSearcher;

/**
 * What the pages stand on. All of it stays the caller's to close.
 *
 * @param desk what people add; empty for an archive that is only read
 */
public record Services(ArchiveSearcher searcher, Optional<Workplace> desk, Imports imports) {
  /** Only reading. */
  public static Services of(ArchiveSearcher searcher) {
    return new Services(searcher, Optional.empty(), Imports.NONE);
  }

  /** With what people add and bring in. */
  public static Services of(
      ArchiveSearcher searcher, Desk desk, Amendments amendments, Imports imports) {
    return new Services(searcher, Optional.of(new Workplace(desk, amendments)), imports);
  }

  /** Where people keep what they add, and what applies their corrections. */
  public record Workplace(Desk desk, Amendments amendments) {}
}
