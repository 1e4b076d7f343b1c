package org.leeszaal.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files below what a person named.
 *
 * @param roots files and folders
 */
public record Corpus(List<Path> roots) {
  public Corpus {
    roots = List.copyOf(roots);
    for (Path root : roots) {
      if (!Files.exists(root)) {
        throw new MissingPath(root, "no such file or folder; check the spelling of the path.");
      }
      if (!Files.isReadable(root)) {
        throw new MissingPath(root, "may not be read; ask for the right to read it.");
      }
    }
  }

  /**
   * Every file once, sorted by path. What can't be entered (rights) is left out; links to folders
   * are not followed, so that a loop of links ends.
   */
  public List<SourceFile> files() {
    return listing().files();
  }

  /** The same, and what could not be looked at. */
  public Listing listing() {
    TreeMap<Path, SourceFile> found = new TreeMap<>();
    List<Path> closed = new ArrayList<>();
    for (Path root : roots) {
      Visitor visitor = new Visitor(root, found, closed);
      try {
        Files.walkFileTree(root, visitor);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Listing(new ArrayList<>(found.values()), closed);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<Path, SourceFile> found;
    private final List<Path> closed;
    private final Map<Path, IgnoreList> ignored = new HashMap<>();

    Visitor(Path root, Map<Path, SourceFile> found, List<Path> closed) {
      this.root = root;
      this.found = found;
      this.closed = closed;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
        throws IOException {
      if (!dir.equals(root) && (isHidden(dir) || isIgnored(dir))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      ignored.put(dir, IgnoreList.of(dir));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean named = file.equals(root);
      boolean regular = attributes.isRegularFile() || Files.isRegularFile(file);
      if (regular && (named || !(isHidden(file) || isIgnored(file)))) {
        found.put(
            file,
            new SourceFile(file, attributes.size(), attributes.lastModifiedTime().toInstant()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!(e instanceof NoSuchFileException)) {
        closed.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isIgnored(Path path) {
      IgnoreList list = ignored.get(path.getParent());
      return list != null && list.matches(path.getFileName());
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
