package org.leeszaal.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.Language;
import org.leeszaal.article.TextSpan;
import org.leeszaal.entity.link.ArticleResolver;
import org.leeszaal.entity.link.FoundName;
import org.leeszaal.entity.tag.ArticleTagger;
import org.leeszaal.entity.tag.TaggedName;
import org.leeszaal.entity.text.TokenizedText;
import org.leeszaal.entity.text.Tokenizer;

/** Finds names with the model of each stretch's language, then decides who is meant. */
final class ArticleFinder implements EntityFinder {
  private final Map<Language, ArticleTagger> taggers;
  private final ArticleResolver resolver;

  ArticleFinder(Map<Language, ArticleTagger> taggers, ArticleResolver resolver) {
    this.taggers = taggers;
    this.resolver = resolver;
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    String text = article.text();
    List<FoundName> names = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      Language language = article.languageAt(begin);
      int end = begin + 1;
      while (end < text.length() && article.languageAt(end) == language) {
        end++;
      }
      find(text.substring(begin, end), begin, language, names);
      begin = end;
    }
    return new AnnotatedArticle(article, resolver.resolve(text, names));
  }

  private void find(String part, int shift, Language language, List<FoundName> names) {
    ArticleTagger tagger = taggers.get(language);
    if (tagger == null) {
      return;
    }
    TokenizedText cut = Tokenizer.cut(part, language);
    List<List<String>> sentences = new ArrayList<>(cut.sentences());
    for (int i = 0; i < cut.sentences(); i++) {
      sentences.add(cut.sentence(i));
    }
    for (TaggedName name : tagger.names(sentences)) {
      int first = cut.sentenceStarts()[name.sentence()];
      TextSpan span =
          new TextSpan(cut.begins()[first + name.begin()], cut.ends()[first + name.end() - 1]);
      names.add(
          new FoundName(
              span.shifted(shift),
              span.in(part),
              name.kind(),
              name.confidence(),
              name.origin(),
              language));
    }
  }
}
