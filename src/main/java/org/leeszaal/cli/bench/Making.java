package org.leeszaal.cli.bench;

import java.nio.file.Path;
import java.util.List;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.entity.NameWords;
import org.leeszaal.entity.NameWords.GivenName;
import org.leeszaal.extract.Extractors;
import org.leeszaal.quality.made.MadeArchive;

/** Makes archives of our texts' words and the tables' names. */
public final class Making {
  private Making() {}

  /**
   * @param home folder of the program, with {@code corpora} and {@code src/training}
   */
  public static MadeArchive archive(ConfigFolder config, Path home, long seed) {
    NameWords words = config.entities().words();
    return new MadeArchive(
        OurTexts.read(home, Extractors.open(config.extract())),
        config.known(),
        names(words.firstNames()),
        names(words.lastNames()),
        seed);
  }

  private static List<String> names(List<GivenName> given) {
    return given.stream().map(GivenName::name).toList();
  }
}
