package org.leeszaal.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leeszaal.desk.Amendments;
import org.leeszaal.desk.Desk;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.web.api.ApiRoutes;
import org.leeszaal.web.json.ProblemJson;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.NoticeView;

/** Which page answers which address. */
final class Pages {
  /** Exports and lists of queries that run at once; they last long and hold a place each. */
  private static final int LONG_ANSWERS = 2;

  private final List<Route> routes = new ArrayList<>();
  private final Theatre theatre;

  Pages(Services services) {
    this(services, Optional.empty(), List.of());
  }

  /** With a login, and with further addresses. */
  Pages(Services services, Optional<Login> login, List<Route> more) {
    ArchiveSearcher searcher = services.searcher();
    Assets assets = Assets.load();
    theatre =
        new Theatre(
            assets.base(),
            services.desk().map(desk -> new Flashes(searcher, desk)),
            sections(services));
    WorldMap world = WorldMap.load();
    routes.addAll(more);
    Turnstile turnstile = new Turnstile(LONG_ANSWERS);
    routes.addAll(ApiRoutes.of(services, turnstile));
    login.ifPresent(this::loginPages);
    get("/search", new ResultsPage(services, theatre, world));
    get("/facet/", new FacetPage(searcher, theatre));
    get("/article/", new ArticlePages(services, theatre));
    get("/group/", new GroupPage(searcher, theatre));
    ListPage list = new ListPage(searcher, turnstile, theatre);
    get("/list", list);
    routes.add(Route.ask("/list", (question, sent) -> list.show(sent.fields(), question)));
    get("/entity/", new EntityPages(services, theatre));
    get("/original/", new OriginalPage(searcher, theatre));
    get("/help", new HelpPage(theatre));
    get("/assets/", assets);
    get("/health", question -> Answer.json(Answer.OK, Map.of("status", "ok")));
    get("/favicon.ico", question -> Answer.redirect(assets.base() + "icon.svg"));
    changes(services);
    get("/", new OverviewPage(services, theatre, world));
  }

  /** What people add and bring in: only where it can be kept. */
  private void changes(Services services) {
    ArchiveSearcher searcher = services.searcher();
    services.desk().ifPresent(desk -> kept(searcher, desk, services.amendments()));
    if (services.canImport()) {
      ImportPage imports = new ImportPage(services.imports(), theatre);
      get("/import", imports);
      post("/import", imports.changes().upTo(BodySize.UPLOAD));
    }
  }

  private void kept(ArchiveSearcher searcher, Desk desk, Optional<Amendments> amendments) {
    DeskChanges changes = new DeskChanges(searcher, desk, theatre, Clock.systemUTC());
    get("/saved", new SavedPage(searcher, desk, amendments, theatre));
    post("/saved", changes::saved);
    post("/tag", changes::tag);
    post("/note", changes::note);
    amendments.ifPresent(
        it -> {
          get("/correct", new CorrectPage(searcher, desk, theatre));
          get("/corrections", new CorrectionsPage(searcher, desk, theatre));
          post("/corrections", new CorrectionChanges(searcher, desk, it, theatre));
        });
  }

  /** Parts of the site beside search and help. */
  private static List<String> sections(Services services) {
    List<String> sections = new ArrayList<>(List.of("list"));
    services.desk().ifPresent(desk -> sections.add("saved"));
    if (services.canImport()) {
      sections.add("import");
    }
    return sections;
  }

  private void post(String template, Change change) {
    routes.add(Route.change(Verb.POST, template, change));
  }

  private void loginPages(Login login) {
    LoginPage page = new LoginPage(theatre, login);
    get(LoginPage.PATH, page);
    routes.add(Route.change(Verb.POST, LoginPage.PATH, page::enter));
    routes.add(Route.change(Verb.POST, "/logout", page::leave));
  }

  private void get(String template, Page page) {
    routes.add(Route.get(template, page));
  }

  /** A route and the question with the parts of its path. */
  record Found(Route route, Question question) {}

  /**
   * @throws Refused when nothing answers at this address, or not to this method
   */
  Found find(String method, Question question) {
    Optional<Verb> verb = Verb.of(method);
    Set<Verb> others = EnumSet.noneOf(Verb.class);
    for (Route route : routes) {
      Optional<Map<String, String>> parts = route.match(question.path());
      if (parts.isPresent() && verb.filter(route.verb()::equals).isPresent()) {
        return new Found(route, question.at(parts.get()));
      }
      parts.ifPresent(it -> others.add(route.verb()));
    }
    if (others.isEmpty()) {
      throw new Refused(Trouble.MISSING);
    }
    throw new Refused(
        Trouble.METHOD, others.stream().map(Verb::methods).collect(Collectors.joining(", ")));
  }

  /** Says that a request is not answered as asked, to people as a page, to programs as JSON. */
  Answer trouble(Refused refused, Question question) {
    Trouble trouble = refused.trouble();
    if (trouble == Trouble.HOST) {
      // Whoever asks by a foreign name gets no page of ours, and nothing that stands in one.
      return Answer.text(trouble.status(), question.words().get("notice.host.text"))
          .with("Connection", "close");
    }
    boolean forProgram = question.isForProgram();
    if (trouble == Trouble.LOGIN && !forProgram) {
      return LoginPage.redirect(question);
    }
    Answer answer =
        forProgram
            ? Answer.problem(problem(refused, question.words()))
            : theatre.notice(trouble.status(), says(refused, question.words()), question);
    return switch (trouble) {
      case METHOD -> answer.with("Allow", refused.detail());
      case CROWD, TIME -> answer.with("Retry-After", "2");
      case PATIENCE -> answer.with("Retry-After", "60");
      case LOGIN -> answer.with("WWW-Authenticate", "Basic realm=\"Leeszaal\"");
      default -> answer;
    };
  }

  private static ProblemJson problem(Refused refused, Messages words) {
    Trouble trouble = refused.trouble();
    NoticeView says = says(refused, words);
    return new ProblemJson(
        "/api/v1/problems/" + trouble.slug(), says.title(), trouble.status(), says.text());
  }

  private static NoticeView says(Refused refused, Messages words) {
    String key = "notice." + refused.trouble().slug();
    boolean says = refused.trouble() != Trouble.METHOD && !refused.detail().isEmpty();
    return new NoticeView(
        words.get(key + ".title"), says ? refused.detail() : words.get(key + ".text"));
  }
}
