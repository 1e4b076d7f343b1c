package org.leeszaal.web;

import org.leeszaal.search.ArchiveSearcher;

/** What the pages stand on. All of it stays the caller's to close. */
public record Services(ArchiveSearcher searcher) {
  /** Only reading. */
  public static Services of(ArchiveSearcher searcher) {
    return new Services(searcher);
  }
}
