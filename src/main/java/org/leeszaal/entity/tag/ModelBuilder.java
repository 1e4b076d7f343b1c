package org.leeszaal.entity.tag;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.model.AbstractModel;
import org.leeszaal.article.Language;
import org.leeszaal.entity.EntitySettings;

/** The way from marked articles to a model file; every choice in it was measured, see docs. */
public final class ModelBuilder {
  private static final int MODELS = 2;
  private static final int ROUNDS = 7;
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
    List<AbstractModel> models = new ArrayList<>();
    for (int i = 0; i < MODELS; i++) {
      long seed = SEED + i;
      List<MarkedArticle> copies =
          copies(articles, new Augmentation(settings, language, seed), new Random(seed));
      models.add(new StructuredTraining(cache, Tags.standard()).train(copies, ROUNDS, seed));
    }
    ModelFile.write(Pruning.of(Mixing.of(models)), out);
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
