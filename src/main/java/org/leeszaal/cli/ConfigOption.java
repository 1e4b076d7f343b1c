package org.leeszaal.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.leeszaal.config.ConfigFolder;
import picocli.CommandLine.Option;

/** {@code --config}: which settings, tables and models. */
final class ConfigOption {
  @Option(
      names = "--config",
      paramLabel = "DIR",
      description =
          "The folder with settings, tables and models (default: index-config of this program).")
  private @Nullable Path folder;

  ConfigFolder read() {
    if (folder != null) {
      return new ConfigFolder(folder);
    }
    return new ConfigFolder(Path.of(System.getProperty("leeszaal.home", "."), "index-config"));
  }
}
