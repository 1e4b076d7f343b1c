package org.leeszaal.entity.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.model.AbstractModel;

/**
 * Trains a model on whole sentences: the beam search that is used later is run on each sentence,
 * and where it strays from the right tags the weights of both rows of tags move, up to the place
 * where it went wrong most (averaged perceptron with beam and maximum-violation update: Collins
 * 2002; Huang, Fayong and Guo, NAACL 2012). So the weights learn to live with their own mistakes,
 * which those of a trainer that always sees the right tags before a word do not.
 */
final class StructuredTraining {
  private final Features features = new Features();
  private final WordCache cache;
  private final Tags tags;

  StructuredTraining(WordCache cache, Tags tags) {
    this.cache = cache;
    this.tags = tags;
  }

  /** A sentence ready for training: numbers of its fixed features and its right tags. */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
  record Example(ArticleView.Sentence sentence, int[][] fixed, int[] right) {}

  /** The same articles, number of rounds and seed give the same model. */
  AbstractModel train(List<MarkedArticle> articles, int rounds, long seed) {
    FeatureNumbers numbers = FeatureNumbers.of(articles, cache, features, ModelBuilder.CUTOFF);
    List<Example> examples = new ArrayList<>();
    for (MarkedArticle article : articles) {
      examples.addAll(examples(article, numbers));
    }
    Weights weights = new Weights(numbers.count(), tags.count());
    StructuredUpdate update = new StructuredUpdate(weights, numbers, features, tags);
    Random random = new Random(seed);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(examples, random);
      for (Example example : examples) {
        update.learn(example);
      }
    }
    return weights.model(numbers, tags);
  }

  private List<Example> examples(MarkedArticle article, FeatureNumbers numbers) {
    ArticleView view = ArticleView.of(article.sentences(), cache);
    HashedFeatures sink = new HashedFeatures();
    List<Example> examples = new ArrayList<>();
    for (ArticleView.Sentence sentence : view.sentences()) {
      List<String> names = article.tags().get(sentence.index());
      int[][] fixed = new int[sentence.size()][];
      int[] right = new int[sentence.size()];
      for (int at = 0; at < sentence.size(); at++) {
        sink.clear();
        features.fixed(view, sentence, at, sink);
        fixed[at] = numbers.of(sink);
        right[at] = tags.number(names.get(at));
      }
      examples.add(new Example(sentence, fixed, right));
    }
    return examples;
  }
}
