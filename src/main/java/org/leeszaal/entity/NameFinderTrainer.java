package org.leeszaal.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leeszaal.article.Language;
import org.leeszaal.entity.tag.ConllFile;
import org.leeszaal.entity.tag.MarkedArticle;
import org.leeszaal.entity.tag.ModelBuilder;
import org.leeszaal.entity.tag.WrittenFile;

/** Trains a name finder on marked text and writes it as a model file. */
public final class NameFinderTrainer {
  private NameFinderTrainer() {}

  /**
   * What a training saw and made.
   *
   * @param articles marked articles read
   * @param words words in them, before any copies were made
   * @param bytes size of the model file
   */
  public record Trained(int articles, int words, long bytes) {}

  /**
   * Trains on files with {@code token<TAB>tag} lines (any name) or in the written format (names
   * ending in {@code .txt}). The same files, tables and program give the same model.
   *
   * @param part of the articles in the files
   * @param settings the lists that features are made of; its models are not used
   * @throws IllegalArgumentException naming the file and what is wrong in it
   */
  public static Trained train(
      EntitySettings settings, Language language, List<Path> files, Part part, Path out)
      throws IOException {
    List<MarkedArticle> articles = new ArrayList<>();
    for (Path file : files) {
      read(file, language).stream().filter(part::has).forEach(articles::add);
    }
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("there is no marked text in " + files);
    }
    ModelBuilder.build(articles, settings, language, out);
    int words = articles.stream().mapToInt(MarkedArticle::words).sum();
    return new Trained(articles.size(), words, Files.size(out));
  }

  /** Which of the marked articles to take. */
  public enum Part {
    ALL,
    /** Those that are not {@linkplain MarkedArticle#isDevelopment() kept for measuring}. */
    TRAINING,
    /** Those kept for measuring. */
    DEVELOPMENT;

    public boolean has(MarkedArticle article) {
      return switch (this) {
        case ALL -> true;
        case TRAINING -> !article.isDevelopment();
        case DEVELOPMENT -> article.isDevelopment();
      };
    }
  }

  /** The marked articles of a file of either format. */
  public static List<MarkedArticle> read(Path file, Language language) throws IOException {
    try {
      if (file.toString().endsWith(".txt")) {
        return WrittenFile.read(Files.readString(file)).stream()
            .map(written -> WrittenFile.mark(written, language))
            .toList();
      }
      return ConllFile.read(Files.readAllLines(file));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }
}
