package org.leeszaal.web.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.Language;
import org.leeszaal.desk.CorrectionRefused;
import org.leeszaal.desk.Desk;
import org.leeszaal.desk.SavedSearch;
import org.leeszaal.search.FilterCode;
import org.leeszaal.search.SortOrder;
import org.leeszaal.web.Answer;
import org.leeszaal.web.Question;
import org.leeszaal.web.Refused;
import org.leeszaal.web.Sent;
import org.leeszaal.web.Services;
import org.leeszaal.web.Trouble;
import org.leeszaal.web.json.KeptSearchJson;
import org.leeszaal.web.json.NoteJson;
import org.leeszaal.web.json.SavedJson;
import org.leeszaal.web.json.TagJson;

/** What people keep beside the archive: searches, tags, notes. */
final class DeskApi {
  private final Services services;
  private final Clock clock;

  DeskApi(Services services, Clock clock) {
    this.services = services;
    this.clock = clock;
  }

  /** The tags of an article; one of them where a tag is sent. */
  record TagsJson(List<String> tags) {}

  /** A tag to put on an article. */
  record NewTag(@org.jspecify.annotations.Nullable String tag) {}

  Answer savedSearches(Question question) {
    return answer(this::kept);
  }

  Answer save(Question question, Sent sent) {
    SavedJson json = Body.of(sent, SavedJson.class);
    String name = Body.need(json.name(), "name");
    String sort = Body.or(json.sort(), SortOrder.RELEVANCE.code());
    if (SortOrder.ofCode(sort).isEmpty()) {
      throw Ask.wrong("sort", sort, "relevance, recent, newest or oldest");
    }
    List<String> filters = Optional.ofNullable(json.filters()).orElse(List.of());
    filters.stream()
        .filter(filter -> FilterCode.read(filter).isEmpty())
        .findFirst()
        .ifPresent(
            filter -> {
              throw Ask.noFilter("filters", filter);
            });
    boolean exact = Optional.ofNullable(json.exact()).orElse(false);
    return answer(
        desk -> {
          Instant now = clock.instant();
          Optional<SavedSearch> before = find(desk, name);
          SavedSearch search =
              new SavedSearch(
                  name,
                  Body.or(json.query(), ""),
                  filters,
                  sort,
                  exact ? SavedSearch.Matching.EXACT : SavedSearch.Matching.STEMMED,
                  before.map(SavedSearch::saved).orElse(now),
                  before.map(SavedSearch::looked).orElse(services.searcher().times().asOf()));
          desk.save(search);
          return KeptSearchJson.of(search, services.searcher());
        });
  }

  private static Optional<SavedSearch> find(Desk desk, String name) {
    return desk.savedSearches().stream()
        .filter(search -> search.name().equalsIgnoreCase(name.strip()))
        .findFirst();
  }

  Answer forget(Question question, Sent sent) {
    String name = new Ask(question).text("name");
    return answer(
        desk -> {
          if (!desk.forget(name)) {
            throw new Refused(
                Trouble.MISSING,
                "There is no saved search '" + name + "'. GET /api/v1/saved lists them.");
          }
          return kept(desk);
        });
  }

  private List<KeptSearchJson> kept(Desk desk) {
    return desk.savedSearches().stream()
        .map(search -> KeptSearchJson.of(search, services.searcher()))
        .toList();
  }

  Answer tags(Question question) {
    return answer(
        desk ->
            desk.tags().entrySet().stream()
                .map(tag -> new TagJson(tag.getKey(), tag.getValue()))
                .toList());
  }

  Answer tagsOf(Question question) {
    ArticleId id = known(question);
    return answer(desk -> json(desk.tags(id)));
  }

  Answer tag(Question question, Sent sent) {
    ArticleId id = known(question);
    String tag = Body.need(Body.of(sent, NewTag.class).tag(), "tag");
    return answer(
        desk -> {
          desk.tag(id, tag);
          return json(desk.tags(id));
        });
  }

  Answer untag(Question question, Sent sent) {
    ArticleId id = new Ask(question).article();
    String tag = new Ask(question).text("tag");
    return answer(
        desk -> {
          if (!desk.untag(id, tag)) {
            throw new Refused(
                Trouble.MISSING, "Article " + id + " does not bear the tag '" + tag + "'.");
          }
          return json(desk.tags(id));
        });
  }

  private static TagsJson json(Set<String> tags) {
    return new TagsJson(List.copyOf(tags));
  }

  Answer notes(Question question) {
    return answer(desk -> desk.notes().stream().map(NoteJson::of).toList());
  }

  Answer note(Question question) {
    ArticleId id = known(question);
    return answer(desk -> note(desk, id));
  }

  private static NoteJson note(Desk desk, ArticleId id) {
    return desk.note(id).map(NoteJson::of).orElse(new NoteJson(id.value(), null, ""));
  }

  Answer write(Question question, Sent sent) {
    ArticleId id = known(question);
    String text = Body.or(Body.of(sent, NoteJson.class).text(), "");
    return answer(
        desk -> {
          desk.note(id, text);
          return note(desk, id);
        });
  }

  Answer erase(Question question, Sent sent) {
    ArticleId id = new Ask(question).article();
    return answer(
        desk -> {
          desk.note(id, "");
          return note(desk, id);
        });
  }

  private ArticleId known(Question question) {
    ArticleId id = new Ask(question).article();
    return services
        .searcher()
        .alone(id, Language.EN)
        .map(page -> id)
        .orElseThrow(() -> Ask.noArticle(id.value()));
  }

  private Answer answer(Function<Desk, Object> work) {
    Desk desk = services.desk().orElseThrow(() -> new Refused(Trouble.ABSENT));
    try {
      return Answer.json(Answer.OK, work.apply(desk));
    } catch (CorrectionRefused | IllegalArgumentException e) {
      throw new Refused(Trouble.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }
}
