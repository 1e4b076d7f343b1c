package org.leeszaal.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Text in pictures, by the Tesseract program when it is installed. Results are kept by the content
 * of the picture where the settings name a folder.
 */
final class Tesseract {
  static final String MISSING =
      "It is a picture of a page (a scan). Install Tesseract with its languages nld, fra and eng to"
          + " have such pages read.";
  private static final int LONGEST_SECONDS = 50;

  private final ScanSettings settings;
  private volatile Optional<List<String>> languages = Optional.empty();

  Tesseract(ScanSettings settings) {
    this.settings = settings;
  }

  /** Whether the program is there with at least one of the languages. */
  boolean isThere() throws IOException {
    return !installed().isEmpty();
  }

  /** The text of a picture, lines as they stand on it. */
  String read(byte[] picture) throws IOException {
    Optional<Path> kept = kept(picture);
    if (kept.isPresent() && Files.isRegularFile(kept.get())) {
      return Files.readString(kept.get());
    }
    Path file = Files.createTempFile("leeszaal-scan", ".img");
    try {
      Files.write(file, picture);
      String text =
          run(
              List.of(
                  settings.program(),
                  file.toString(),
                  "stdout",
                  "-l",
                  String.join("+", installed())));
      if (kept.isPresent()) {
        Files.createDirectories(kept.get().toAbsolutePath().getParent());
        Files.writeString(kept.get(), text);
      }
      return text;
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private List<String> installed() throws IOException {
    if (languages.isEmpty()) {
      languages = Optional.of(ask());
    }
    return languages.get();
  }

  private List<String> ask() throws IOException {
    try {
      List<String> all = run(List.of(settings.program(), "--list-langs")).lines().toList();
      return settings.languages().stream().filter(all::contains).toList();
    } catch (Unreadable e) {
      throw e;
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String run(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw Unreadable.fail("Tesseract could not read this picture; it may be damaged.");
      }
      return text;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Unreadable.fail("The reading was stopped before it was done; run it again.");
    } finally {
      process.destroyForcibly();
    }
  }

  private Optional<Path> kept(byte[] picture) {
    if (settings.cache().toString().isEmpty()) {
      return Optional.empty();
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(String.join("+", settings.languages()).getBytes(StandardCharsets.UTF_8));
      String name = HexFormat.of().formatHex(digest.digest(picture)) + ".txt";
      return Optional.of(settings.cache().resolve(name));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
