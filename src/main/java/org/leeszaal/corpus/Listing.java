package org.leeszaal.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * What a walk over a corpus found.
 *
 * @param files every file once, sorted by path
 * @param closed folders and files that could not be looked at, for want of rights or because a disk
 *     did not answer: what lies there is neither present nor gone
 */
public record Listing(List<SourceFile> files, List<Path> closed) {
  public Listing {
    files = List.copyOf(files);
    closed = List.copyOf(closed);
  }
}
