package org.leeszaal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.leeszaal.search.ArchiveSearcher;

/** Which page answers which address. */
final class Pages {
  private final Map<String, Page> byStart = new LinkedHashMap<>();
  private final Theatre theatre;

  Pages(ArchiveSearcher searcher) {
    Assets assets = Assets.load();
    theatre = new Theatre(assets.base());
    WorldMap world = WorldMap.load();
    byStart.put("/search", new ResultsPage(searcher, theatre, world));
    byStart.put("/facet/", new FacetPage(searcher, theatre));
    byStart.put("/article/", new ArticlePages(searcher, theatre));
    byStart.put("/group/", new GroupPage(searcher, theatre));
    byStart.put("/list", new ListPage(searcher, theatre));
    byStart.put("/entity/", new EntityPages(searcher, theatre));
    byStart.put("/original/", new OriginalPage(searcher, theatre));
    byStart.put("/help", new HelpPage(theatre));
    byStart.put("/assets/", assets);
    byStart.put("/api/v1/", new Api(searcher));
    byStart.put("/health", question -> Answer.json(Answer.OK, Map.of("status", "ok")));
    byStart.put("/favicon.ico", question -> Answer.redirect(assets.base() + "icon.svg"));
    byStart.put("/", new OverviewPage(searcher, theatre, world));
  }

  Answer answer(Question question) {
    for (Map.Entry<String, Page> page : byStart.entrySet()) {
      String start = page.getKey();
      if (question.path().equals(start)
          || (start.endsWith("/") && start.length() > 1 && question.path().startsWith(start))) {
        return page.getValue().answer(question);
      }
    }
    return theatre.missing(question);
  }

  /** The page that says that a page could not be made. */
  Answer broken(int status, Question question) {
    return question.path().startsWith("/api/")
        ? Answer.json(status, new Api.Problem("This question broke something; the log says what."))
        : theatre.broken(status, question);
  }
}
