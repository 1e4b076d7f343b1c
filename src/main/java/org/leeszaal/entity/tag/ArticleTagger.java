package org.leeszaal.entity.tag;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leeszaal.article.Language;
import org.leeszaal.entity.EntitySettings;
import org.leeszaal.entity.NameTagger;

/** Tags the words of an article with the trained model of one language. */
public final class ArticleTagger implements NameTagger {
  private final NameModel model;
  private final WordCache cache;
  private final Features features = new Features();

  private ArticleTagger(NameModel model, WordCache cache) {
    this.model = model;
    this.cache = cache;
  }

  /**
   * Loads a model.
   *
   * @throws org.leeszaal.entity.ModelProblem when the file is no such model
   */
  public static ArticleTagger open(EntitySettings settings, Language language, Path model) {
    return of(ModelFile.read(model), settings, language);
  }

  static ArticleTagger of(NameModel model, EntitySettings settings, Language language) {
    return new ArticleTagger(model, new WordCache(Lexicon.of(settings, language)));
  }

  @Override
  public List<List<String>> tag(List<List<String>> sentences) {
    List<List<String>> tags = new ArrayList<>();
    for (Decoder.Tagged tagged : decode(sentences)) {
      List<String> names = new ArrayList<>(tagged.tags().length);
      for (int tag : tagged.tags()) {
        names.add(model.tags().name(tag));
      }
      tags.add(names);
    }
    return tags;
  }

  /** The names in the sentences of one article, in order. */
  public List<TaggedName> names(List<List<String>> sentences) {
    List<TaggedName> names = new ArrayList<>();
    List<Decoder.Tagged> tagged = decode(sentences);
    for (int sentence = 0; sentence < tagged.size(); sentence++) {
      TaggedName.collect(sentence, tagged.get(sentence), model.tags(), names);
    }
    return names;
  }

  private List<Decoder.Tagged> decode(List<List<String>> sentences) {
    ArticleView article = ArticleView.of(sentences, cache);
    Decoder decoder = new Decoder(model, features);
    List<Decoder.Tagged> tagged = new ArrayList<>(sentences.size());
    for (ArticleView.Sentence sentence : article.sentences()) {
      tagged.add(decoder.decode(article, sentence));
    }
    return tagged;
  }
}
