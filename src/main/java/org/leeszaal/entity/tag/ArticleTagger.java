package org.leeszaal.entity.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.leeszaal.article.Language;
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

  /** A tagger of a language; the lexicon may be shared by all. */
  public static ArticleTagger of(NameModel model, Lexicon lexicon, Language language) {
    return new ArticleTagger(model, new WordCache(lexicon, language));
  }

  @Override
  public List<List<String>> tag(List<List<String>> sentences) {
    List<List<String>> tags = new ArrayList<>(sentences.size());
    for (List<String> sentence : sentences) {
      tags.add(new ArrayList<>(Collections.nCopies(sentence.size(), Tags.OUTSIDE)));
    }
    for (TaggedName name : names(sentences)) {
      List<String> row = tags.get(name.sentence());
      for (int at = name.begin(); at < name.end(); at++) {
        row.set(at, (at == name.begin() ? "B-" : "I-") + name.kind());
      }
    }
    return tags;
  }

  @Override
  public List<TaggedName> names(List<List<String>> sentences) {
    ArticleView article = ArticleView.of(sentences, cache);
    Decoder decoder = new Decoder(model, features);
    List<TaggedName> names = new ArrayList<>();
    for (ArticleView.Sentence sentence : article.sentences()) {
      names.addAll(
          Reading.names(sentence.index(), decoder.decode(article, sentence), model.tags()));
    }
    return Completion.of(article, names);
  }
}
