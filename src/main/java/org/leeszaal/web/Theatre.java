package org.leeszaal.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leeszaal.article.Language;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.FlashView;
import org.leeszaal.web.view.Frame;
import org.leeszaal.web.view.Link;
import org.leeszaal.web.view.NoticeView;
import org.leeszaal.web.view.SearchBox;

/** Puts a view into its template, and that into the frame that all pages share. */
final class Theatre {
  private static final int TYPICAL = 64 * 1024;

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.leeszaal.web.templates");
  private final String assets;
  private final Optional<Flashes> flashes;
  private final List<String> sections;

  /**
   * @param flashes what was done just before, where something can be done
   * @param sections parts of the site beside search and help: {@code nav.NAME} at {@code /NAME}
   */
  Theatre(String assets, Optional<Flashes> flashes, List<String> sections) {
    this.assets = assets;
    this.flashes = flashes;
    this.sections = List.copyOf(sections);
  }

  /**
   * @param template file name without ending
   * @param title of the page, without the program's name
   * @param search that the search box continues
   */
  Answer show(
      int status,
      String template,
      String title,
      Question question,
      SearchRequest search,
      Object view) {
    // What was done is said on a page that is as asked: the desk may be what is in trouble.
    Optional<FlashView> flash =
        status == Answer.OK ? flashes.flatMap(it -> it.of(question)) : Optional.empty();
    Frame frame = frame(title, question, search, flash);
    TemplateOutput page = new StringOutput(TYPICAL);
    templates.render(template + ".jte", Map.of("frame", frame, "view", view), page);
    return Answer.html(status, page.toString()).with("Content-Language", question.words().code());
  }

  Answer show(String template, String title, Question question, Object view) {
    return show(Answer.OK, template, title, question, SearchRequest.of(""), view);
  }

  Answer missing(Question question) {
    return notice(Answer.NOT_FOUND, "missing", question);
  }

  /** A page of one sentence: {@code notice.KEY.title} and {@code notice.KEY.text}. */
  Answer notice(int status, String key, Question question) {
    Messages words = question.words();
    NoticeView view =
        new NoticeView(words.get("notice." + key + ".title"), words.get("notice." + key + ".text"));
    return notice(status, view, question);
  }

  Answer notice(int status, NoticeView view, Question question) {
    return show(status, "notice", view.title(), question, SearchRequest.of(""), view);
  }

  private Frame frame(
      String title, Question question, SearchRequest search, Optional<FlashView> flash) {
    SearchBox box =
        new SearchBox(
            search.query(),
            search.exactness() == SearchRequest.Exactness.EXACT,
            search.filters().stream().map(SearchAddress::code).toList(),
            search.sort() == org.leeszaal.search.SortOrder.RELEVANCE ? "" : search.sort().code());
    return new Frame(
        question.words(),
        title,
        assets,
        box,
        languages(question),
        question.token(),
        sections(question),
        flash);
  }

  private List<Link> sections(Question question) {
    return sections.stream()
        .map(
            name ->
                Link.of(
                    question.words().get("nav." + name),
                    question.path().equals("/" + name) ? "" : "/" + name))
        .toList();
  }

  /** Every language with its own name, to this page in it. */
  private static List<Link> languages(Question question) {
    String here =
        question
            .address()
            .replaceFirst("^/+", "/")
            .replaceAll("([?&])lang=[^&]*&?", "$1")
            .replaceAll("[?&]$", "");
    String joint = here.contains("?") ? "&" : "?";
    return Messages.LANGUAGES.stream()
        .map(
            language ->
                new Link(
                    ownName(language),
                    language == question.words().language()
                        ? ""
                        : here + joint + "lang=" + language.code(),
                    language.code()))
        .toList();
  }

  private static String ownName(Language language) {
    Locale locale = language.locale();
    String name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
