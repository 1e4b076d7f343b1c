package org.leeszaal.web;

import java.util.List;
import java.util.Optional;
import org.leeszaal.article.Language;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.Suggestion;
import org.leeszaal.web.json.ArticleJson;
import org.leeszaal.web.json.EntityJson;
import org.leeszaal.web.json.SearchJson;
import org.leeszaal.web.json.SuggestionJson;

/** {@code /api/v1/}: the same answers for programs. */
final class Api implements Page {
  private static final String ROOT = "/api/v1/";
  private static final int SUGGESTIONS = 10;
  private static final int MOST_SUGGESTIONS = 50;

  private final ArchiveSearcher searcher;

  Api(ArchiveSearcher searcher) {
    this.searcher = searcher;
  }

  @Override
  public Answer answer(Question question) {
    String name = question.rest(ROOT);
    if (name.equals("search")) {
      return Answer.json(Answer.OK, SearchJson.of(searcher.search(request(question))));
    }
    if (name.equals("suggest")) {
      return Answer.json(Answer.OK, suggestions(question));
    }
    return article(name, question)
        .or(() -> entity(name, question))
        .map(found -> Answer.json(Answer.OK, found))
        .orElseThrow(() -> new Refused(Trouble.MISSING, "There is no " + name + "."));
  }

  private static SearchRequest request(Question question) {
    Language labels = question.words().language();
    return SearchAddress.read(question.parameters(), labels).request();
  }

  private Optional<Object> article(String name, Question question) {
    String start = "article/";
    return Optional.of(name)
        .filter(it -> it.startsWith(start))
        .flatMap(it -> ArticlePages.id(it.substring(start.length())))
        .flatMap(id -> searcher.article(id, request(question)))
        .map(ArticleJson::of);
  }

  private Optional<Object> entity(String name, Question question) {
    String start = "entity/";
    return Optional.of(name)
        .filter(it -> it.startsWith(start))
        .flatMap(it -> EntityPages.id(it.substring(start.length())))
        .flatMap(id -> searcher.entity(id, question.words().language()))
        .map(EntityJson::of);
  }

  private List<SuggestionJson> suggestions(Question question) {
    String prefix = question.parameters().get("q").strip();
    int size = question.parameters().number("size", 1, MOST_SUGGESTIONS, SUGGESTIONS);
    List<Suggestion> found =
        prefix.isEmpty() ? List.of() : searcher.suggest(prefix, question.words().language(), size);
    return found.stream().map(SuggestionJson::of).toList();
  }
}
