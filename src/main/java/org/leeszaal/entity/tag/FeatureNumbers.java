package org.leeszaal.entity.tag;

import java.util.Arrays;
import java.util.List;

/** Numbers for the features that stand often enough in the training text. */
final class FeatureNumbers {
  private static final int MANY = 1 << 16;

  private final LongTable numbers = new LongTable(MANY);
  private String[] names = new String[MANY];
  private int count;

  private FeatureNumbers() {}

  /** Numbers the features that the right tags give at least {@code cutoff} times. */
  static FeatureNumbers of(
      List<MarkedArticle> articles, WordCache cache, Features features, int cutoff) {
    LongTable often = new LongTable(MANY);
    HashedFeatures hashes = new HashedFeatures();
    for (MarkedArticle article : articles) {
      walk(article, cache, features, List.of(hashes), () -> count(hashes, often));
    }
    FeatureNumbers result = new FeatureNumbers();
    StringFeatures strings = new StringFeatures();
    for (MarkedArticle article : articles) {
      walk(
          article,
          cache,
          features,
          List.of(hashes, strings),
          () -> result.number(hashes, strings, often, cutoff));
    }
    return result;
  }

  private static void walk(
      MarkedArticle article,
      WordCache cache,
      Features features,
      List<FeatureSink> sinks,
      Runnable word) {
    ArticleView view = ArticleView.of(article.sentences(), cache);
    for (ArticleView.Sentence sentence : view.sentences()) {
      List<String> tags = article.tags().get(sentence.index());
      for (int at = 0; at < sentence.size(); at++) {
        for (FeatureSink sink : sinks) {
          features.fixed(view, sentence, at, sink);
          features.moving(sentence, at, tag(tags, at - 1), tag(tags, at - 2), sink);
        }
        word.run();
      }
    }
  }

  private static Piece tag(List<String> tags, int at) {
    return at < 0 ? Tags.BORDER : Piece.of(tags.get(at));
  }

  private static void count(HashedFeatures hashes, LongTable often) {
    for (int i = 0; i < hashes.size(); i++) {
      often.put(hashes.key(i), Math.max(0, often.get(hashes.key(i))) + 1);
    }
    hashes.clear();
  }

  private void number(HashedFeatures hashes, StringFeatures strings, LongTable often, int cutoff) {
    List<String> texts = strings.list();
    for (int i = 0; i < hashes.size(); i++) {
      long key = hashes.key(i);
      if (often.get(key) >= cutoff && numbers.get(key) < 0) {
        numbers.put(key, count);
        names = count == names.length ? Arrays.copyOf(names, count * 2) : names;
        names[count++] = texts.get(i);
      }
    }
    hashes.clear();
    strings.take();
  }

  int count() {
    return count;
  }

  String name(int number) {
    return names[number];
  }

  /** The numbers of the features that have one. */
  int[] of(HashedFeatures features) {
    int[] found = new int[features.size()];
    int size = 0;
    for (int i = 0; i < features.size(); i++) {
      int number = numbers.get(features.key(i));
      if (number >= 0) {
        found[size++] = number;
      }
    }
    return Arrays.copyOf(found, size);
  }
}
