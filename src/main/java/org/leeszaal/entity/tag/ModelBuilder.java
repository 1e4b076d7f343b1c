package org.leeszaal.entity.tag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.util.TrainingParameters;
import org.leeszaal.article.Language;
import org.leeszaal.entity.EntitySettings;

/** The way from marked articles to a model file; every choice in it was measured, see docs. */
public final class ModelBuilder {
  private static final int WHOLE_SENTENCES = 2;
  private static final int ROUNDS = 7;
  private static final int WORD_BY_WORD = 1;
  private static final int ITERATIONS = 12;

  /** Features seen less often are left out. */
  static final int CUTOFF = 2;

  private static final int RENAMED_COPIES = 1;
  private static final double IN_CAPITALS = 0.1;
  private static final double IN_SMALL_LETTERS = 0.05;
  private static final long SEED = 20_240_501;

  private ModelBuilder() {}

  /** Trains and writes a model. The same input gives the same file. */
  public static void build(
      List<MarkedArticle> articles, EntitySettings settings, Language language, Path out)
      throws IOException {
    WordCache cache = new WordCache(Lexicon.of(settings), language);
    List<AbstractModel> models =
        IntStream.range(0, WHOLE_SENTENCES + WORD_BY_WORD)
            .parallel()
            .mapToObj(i -> one(i, articles, new Augmentation(settings, language, SEED + i), cache))
            .toList();
    ModelFile.write(Pruning.of(Mixing.of(models)), out);
  }

  private static AbstractModel one(
      int number, List<MarkedArticle> articles, Augmentation copier, WordCache cache) {
    long seed = SEED + number;
    List<MarkedArticle> copies = copies(articles, copier, new Random(seed));
    try {
      return number < WHOLE_SENTENCES
          ? new StructuredTraining(cache, Tags.standard()).train(copies, ROUNDS, seed)
          : new WordTraining(cache).train(copies, parameters());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    return parameters;
  }

  private static List<MarkedArticle> copies(
      List<MarkedArticle> articles, Augmentation copier, Random random) {
    List<MarkedArticle> all = new ArrayList<>(articles);
    for (MarkedArticle article : articles) {
      for (int i = 0; i < RENAMED_COPIES; i++) {
        all.add(copier.renamed(article));
      }
      if (random.nextDouble() < IN_CAPITALS) {
        all.add(Augmentation.upper(article));
      }
      if (random.nextDouble() < IN_SMALL_LETTERS) {
        all.add(Augmentation.lower(article));
      }
    }
    Collections.shuffle(all, random);
    return all;
  }
}
