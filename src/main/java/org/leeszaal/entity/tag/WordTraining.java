package org.leeszaal.entity.tag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains a model word by word with OpenNLP's perceptron, the tags before a word being the right
 * ones. Alone it is no better than {@link StructuredTraining}; it errs elsewhere, and the mean of
 * both is better than either.
 */
final class WordTraining {
  private final Features features = new Features();
  private final WordCache cache;

  WordTraining(WordCache cache) {
    this.cache = cache;
  }

  AbstractModel train(List<MarkedArticle> articles, TrainingParameters parameters)
      throws IOException {
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new java.util.HashMap<>());
    return (AbstractModel) trainer.train(new Events(articles.iterator()));
  }

  private List<Event> events(MarkedArticle article) {
    ArticleView view = ArticleView.of(article.sentences(), cache);
    List<Event> events = new ArrayList<>();
    StringFeatures sink = new StringFeatures();
    for (ArticleView.Sentence sentence : view.sentences()) {
      List<String> tags = article.tags().get(sentence.index());
      for (int at = 0; at < sentence.size(); at++) {
        features.fixed(view, sentence, at, sink);
        features.moving(sentence, at, tag(tags, at - 1), tag(tags, at - 2), sink);
        events.add(new Event(tags.get(at), sink.take()));
      }
    }
    return events;
  }

  private static Piece tag(List<String> tags, int at) {
    return at < 0 ? Tags.BORDER : Piece.of(tags.get(at));
  }

  /** The events of all articles, made as they are asked for. */
  private final class Events implements ObjectStream<Event> {
    private final Iterator<MarkedArticle> articles;
    private Iterator<Event> current = List.<Event>of().iterator();

    Events(Iterator<MarkedArticle> articles) {
      this.articles = articles;
    }

    @Override
    @SuppressWarnings("NullAway") // OpenNLP's streams end with null
    public Event read() {
      while (!current.hasNext()) {
        if (!articles.hasNext()) {
          return null;
        }
        current = events(articles.next()).iterator();
      }
      return current.next();
    }

    @Override
    public void reset() {
      throw new UnsupportedOperationException("events are read once");
    }

    @Override
    public void close() {}
  }
}
