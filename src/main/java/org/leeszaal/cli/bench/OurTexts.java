package org.leeszaal.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.leeszaal.article.Article;
import org.leeszaal.article.Language;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.entity.tag.WrittenFile;
import org.leeszaal.extract.Extraction;
import org.leeszaal.extract.Extractor;

/** The texts that were written for Leeszaal: the sample archive and the training texts. */
public final class OurTexts {
  private OurTexts() {}

  /**
   * Title and body of every article, by language; folders that are missing give none.
   *
   * @param home folder of the program, with {@code corpora} and {@code src/training}
   */
  public static Map<Language, List<String>> read(Path home, Extractor extractor) {
    Map<Language, List<String>> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, new ArrayList<>());
    }
    addSamples(home.resolve("corpora"), extractor, texts);
    texts.forEach(
        (language, found) ->
            addTraining(home.resolve("src/training").resolve(language.code()), found));
    return texts;
  }

  private static void addSamples(
      Path folder, Extractor extractor, Map<Language, List<String>> texts) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    for (SourceFile file : new Corpus(List.of(folder)).files()) {
      if (extractor.extract(file) instanceof Extraction.Extracted(var articles, var leftOut)) {
        for (Article article : articles) {
          texts.computeIfAbsent(article.language(), k -> new ArrayList<>()).add(article.text());
        }
      }
    }
  }

  private static void addTraining(Path folder, List<String> texts) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try {
      for (SourceFile file : new Corpus(List.of(folder)).files()) {
        if (file.path().toString().endsWith(".txt")) {
          WrittenFile.read(Files.readString(file.path())).forEach(one -> texts.add(one.text()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
