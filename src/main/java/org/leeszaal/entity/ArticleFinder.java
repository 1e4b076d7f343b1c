package org.leeszaal.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.Language;
import org.leeszaal.article.LanguageSpan;
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
    for (LanguageSpan part : stretches(article)) {
      find(part.span().in(text), part.span().begin(), part.language(), names);
    }
    return new AnnotatedArticle(article, resolver.resolve(text, names));
  }

  /** The text in pieces of one language each; neighbours of one language are one piece. */
  static List<LanguageSpan> stretches(Article article) {
    List<LanguageSpan> parts = new ArrayList<>();
    int length = article.text().length();
    int at = 0;
    for (LanguageSpan foreign : article.foreign()) {
      int begin = Math.clamp(foreign.span().begin(), at, length);
      add(at, begin, article.language(), parts);
      at = Math.clamp(foreign.span().end(), begin, length);
      add(begin, at, foreign.language(), parts);
    }
    add(at, length, article.language(), parts);
    return parts;
  }

  private static void add(int begin, int end, Language language, List<LanguageSpan> parts) {
    if (begin == end) {
      return;
    }
    boolean same = !parts.isEmpty() && parts.getLast().language() == language;
    int from = same ? parts.removeLast().span().begin() : begin;
    parts.add(new LanguageSpan(new TextSpan(from, end), language));
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
