package org.leeszaal.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The archive of {@code corpora/}, made once for all tests that ask it. */
final class SampleArchive {
  private static final SampleArchive ONLY = new SampleArchive();

  private final Path folder;
  private final JsonNode report;

  private SampleArchive() {
    try {
      folder = Files.createTempDirectory(Path.of("target"), "sample-archive");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    report = Shell.run("ingest", "corpora", "--index", folder.toString(), "--json").json();
  }

  static String folder() {
    return ONLY.folder.toString();
  }

  /** What the ingest said. */
  static JsonNode report() {
    return ONLY.report;
  }

  static JsonNode search(String... args) {
    String[] all = new String[args.length + 4];
    all[0] = "search";
    all[1] = "--json";
    all[2] = "--index";
    all[3] = folder();
    System.arraycopy(args, 0, all, 4, args.length);
    return Shell.run(all).json();
  }
}
