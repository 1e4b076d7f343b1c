package org.leeszaal.web.api;

import static org.leeszaal.web.Route.change;
import static org.leeszaal.web.Route.get;
import static org.leeszaal.web.Verb.DELETE;
import static org.leeszaal.web.Verb.POST;
import static org.leeszaal.web.Verb.PUT;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.leeszaal.web.BodySize;
import org.leeszaal.web.Change;
import org.leeszaal.web.Route;
import org.leeszaal.web.Services;
import org.leeszaal.web.Turnstile;

/** Every address of the API. */
public final class ApiRoutes {
  private static final String ROOT = "/api/v1/";
  private static final String ARTICLE = ROOT + "article/{id}";
  private static final String ENTITY = ROOT + "entity/{kind}/{name}";

  private ApiRoutes() {}

  /**
   * @param turnstile of all that takes long
   */
  public static List<Route> of(Services services, Turnstile turnstile) {
    List<Route> routes = new ArrayList<>();
    routes.addAll(reading(services, turnstile));
    routes.addAll(keeping(new DeskApi(services, Clock.systemUTC())));
    routes.addAll(correcting(new CorrectionApi(services)));
    routes.addAll(importing(new ImportApi(services)));
    return List.copyOf(routes);
  }

  private static List<Route> reading(Services services, Turnstile turnstile) {
    SearchApi search = new SearchApi(services);
    ArticleApi articles = new ArticleApi(services.searcher());
    BulkApi bulk = new BulkApi(services.searcher(), turnstile);
    DocsApi docs = new DocsApi();
    Change batch = bulk::batch;
    return List.of(
        get(ROOT + "search", search::search),
        get(ROOT + "facet/{dimension}", search::facet),
        get(ROOT + "histogram", search::histogram),
        get(ROOT + "suggest", search::suggest),
        get(ROOT + "overview", search::overview),
        get(ROOT + "status", search::status),
        get(ARTICLE, articles::article),
        get(ARTICLE + "/similar", articles::similar),
        get(ENTITY, articles::entity),
        get(ENTITY + "/concordance", articles::concordance),
        get(ROOT + "export", bulk::export),
        change(POST, ROOT + "batch", batch.upTo(BodySize.LIST)),
        get(ROOT + "openapi.json", docs::openApi),
        get(ROOT + "problems/{type}", docs::problem));
  }

  private static List<Route> keeping(DeskApi desk) {
    return List.of(
        get(ROOT + "saved", desk::savedSearches),
        change(PUT, ROOT + "saved", desk::save),
        change(DELETE, ROOT + "saved", desk::forget),
        get(ROOT + "tags", desk::tags),
        get(ARTICLE + "/tags", desk::tagsOf),
        change(POST, ARTICLE + "/tags", desk::tag),
        change(DELETE, ARTICLE + "/tags", desk::untag),
        get(ROOT + "notes", desk::notes),
        get(ARTICLE + "/note", desk::note),
        change(PUT, ARTICLE + "/note", desk::write),
        change(DELETE, ARTICLE + "/note", desk::erase));
  }

  private static List<Route> correcting(CorrectionApi corrections) {
    return List.of(
        get(ROOT + "corrections", corrections::list),
        change(POST, ROOT + "corrections", corrections::correct),
        change(DELETE, ROOT + "corrections/{number}", corrections::undo));
  }

  private static List<Route> importing(ImportApi imports) {
    Change uploads = imports::uploads;
    return List.of(
        get(ROOT + "imports", imports::state),
        change(POST, ROOT + "imports", imports::folders),
        change(DELETE, ROOT + "imports", imports::cancel),
        change(POST, ROOT + "imports/uploads", uploads.upTo(BodySize.UPLOAD)),
        change(POST, ROOT + "imports/retry", imports::retry),
        get(ROOT + "imports/failures", imports::failures));
  }
}
