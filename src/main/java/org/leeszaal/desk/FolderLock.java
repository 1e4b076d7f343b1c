package org.leeszaal.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** One writer at a time in a folder, among threads and among processes. */
final class FolderLock {
  private static final String FILE_NAME = "desk.lock";

  /** A file lock holds between processes only, so threads meet here first. */
  private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private final Path folder;
  private final ReentrantLock threads;

  FolderLock(Path folder) {
    this.folder = folder;
    threads =
        THREADS.computeIfAbsent(folder.toAbsolutePath().normalize(), k -> new ReentrantLock());
  }

  void hold(Runnable work) {
    threads.lock();
    try {
      Files.createDirectories(folder);
      try (FileChannel file =
              FileChannel.open(
                  folder.resolve(FILE_NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = file.lock()) {
        Objects.requireNonNull(held);
        work.run();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      threads.unlock();
    }
  }
}
