package org.leeszaal.cli.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leeszaal.web.Imports.Upload;

/** Keeps uploaded files in the archive's folder {@code uploads}, a folder for each upload. */
record Uploads(Path archive, long mostBytes) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int LONGEST_NAME = 120;

  /** The folder with the files; empty, and nothing is kept, when they are too large together. */
  Optional<Path> keep(List<Upload> files, Instant now) throws IOException {
    Path uploads = Files.createDirectories(archive.resolve("uploads"));
    Path folder = Files.createDirectory(uploads.resolve(STAMP.format(now)));
    boolean whole = false;
    try {
      whole = keep(files, folder);
    } finally {
      if (!whole) {
        discard(folder);
      }
    }
    return whole ? Optional.of(folder) : Optional.empty();
  }

  private boolean keep(List<Upload> files, Path folder) throws IOException {
    long left = mostBytes;
    for (Upload file : files) {
      left -= copy(file.content(), free(folder, safe(file.name())), left);
      if (left < 0) {
        return false;
      }
    }
    return true;
  }

  /** A place of its own for each file, whatever the others are called. */
  private static Path free(Path folder, String name) {
    Path target = folder.resolve(name);
    for (int number = 2; Files.exists(target); number++) {
      target = folder.resolve(number + "-" + name);
    }
    return target;
  }

  /** At most one byte more than allowed. */
  private static long copy(InputStream in, Path target, long most) throws IOException {
    long copied = 0;
    byte[] buffer = new byte[1 << 16];
    try (in;
        OutputStream out = Files.newOutputStream(target)) {
      for (int read = in.read(buffer); read >= 0 && copied <= most; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        copied += read;
      }
    }
    return copied;
  }

  /** The last part of a name, without anything that means something to a file system. */
  static String safe(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean =
        last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").replaceFirst("^[.\\s]+", "_").strip();
    int from = Math.max(0, clean.length() - LONGEST_NAME);
    return clean.isEmpty() ? "file" : clean.substring(from);
  }

  /** For an upload that nobody will read. */
  static void discard(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
