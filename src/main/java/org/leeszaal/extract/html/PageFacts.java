package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.leeszaal.extract.text.Bylines;
import org.leeszaal.extract.text.Paragraphs;

/** What a page tells about its article outside the text; read before anything is taken away. */
final class PageFacts {
  private static final Pattern OTHER_THING =
      Pattern.compile(
          "(?i).*(?:Comment|Review|Person|Organization|Event|VideoObject|ImageObject|Product)s?$");

  private final Document page;
  private final JsonLd data;
  private final Map<String, List<String>> metas = new HashMap<>();
  private final List<String> scripts = new ArrayList<>();

  PageFacts(Document page) {
    this.page = page;
    this.data = JsonLd.of(page);
    for (Element script : page.select("script:not([src]):not([type^=application/ld+json])")) {
      scripts.add(script.data());
    }
    scripts.addAll(data.broken());
    for (Element meta : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !meta.attr("content").isBlank() && !isOfOther(meta, key)) {
          metas.computeIfAbsent(name, k -> new ArrayList<>()).add(meta.attr("content"));
        }
      }
    }
  }

  /** The scripts in the page itself. */
  List<String> scripts() {
    return scripts;
  }

  JsonLd data() {
    return data;
  }

  Document page() {
    return page;
  }

  /** Microdata of a reader's comment, an event or a film on the page. */
  private static boolean isOfOther(Element meta, String key) {
    Element scope = key.equals("itemprop") ? meta.closest("[itemtype]") : null;
    return scope != null && isOtherThing(scope);
  }

  /** Whether microdata says that an element is about something else than an article. */
  static boolean isOtherThing(Element scope) {
    return OTHER_THING.matcher(scope.attr("itemtype")).matches();
  }

  /** What the meta elements of these names say, in the order of the names. */
  List<String> metas(String... names) {
    List<String> values = new ArrayList<>();
    for (String name : names) {
      metas.getOrDefault(name, List.of()).forEach(value -> values.add(Paragraphs.line(value)));
    }
    return values;
  }

  /** The first meta element of one of these names that says something. */
  String meta(String... names) {
    for (String name : names) {
      for (String value : metas.getOrDefault(name, List.of())) {
        return Paragraphs.line(value);
      }
    }
    return "";
  }

  String lead() {
    String lead =
        firstOf(
            data.ofArticle("description"),
            meta("og:description", "description", "twitter:description", "dc.description"),
            text("[itemprop=description]"));
    return lead.contains("<") ? org.jsoup.Jsoup.parse(lead).text() : Paragraphs.line(lead);
  }

  List<String> authors(String title) {
    List<String> raw = data.authors();
    if (raw.isEmpty()) {
      raw =
          texts("[itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop=name]))");
    }
    for (String name :
        List.of(
            "author",
            "article:author",
            "byl",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "dc.contributor",
            "citation_author",
            "twitter:creator")) {
      if (raw.isEmpty() || Bylines.names(raw).isEmpty()) {
        raw = metas.getOrDefault(name, List.of()).stream().filter(v -> !v.startsWith("@")).toList();
      }
    }
    String outlet = Guide.letters(outlet());
    List<String> told =
        Bylines.names(raw).stream()
            .filter(name -> !Writers.isNobody(name) && !Guide.letters(name).equals(outlet))
            .toList();
    return told.isEmpty() ? new Writers(page).shown(title) : told;
  }

  private String text(String query) {
    Element element = page.selectFirst(query);
    return element == null ? "" : firstOf(element.attr("content"), element.text());
  }

  private List<String> texts(String query) {
    List<String> texts = new ArrayList<>();
    for (Element element : page.select(query)) {
      String text = element.hasAttr("content") ? element.attr("content") : element.text();
      if (!text.isBlank() && text.length() < 120 && !texts.contains(text)) {
        texts.add(text);
      }
    }
    return texts;
  }

  String outlet() {
    return firstOf(
        meta("og:site_name"),
        data.publisher(),
        meta("dc.publisher", "publisher", "application-name", "copyright_holder"));
  }

  String section() {
    return firstOf(
        data.section(),
        meta(
            "article:section", "section", "parsely-section", "cxenseparse:category", "dc.subject"));
  }

  String url() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return firstOf(
        absolute(canonical == null ? "" : canonical.attr("href")),
        absolute(meta("og:url")),
        absolute(data.ofArticle("url")),
        absolute(data.ofArticle("mainEntityOfPage")));
  }

  private static String absolute(String url) {
    return url.startsWith("http://") || url.startsWith("https://") ? url.strip() : "";
  }

  String language() {
    Element html = page.selectFirst("html");
    String lang = html == null ? "" : firstOf(html.attr("lang"), html.attr("xml:lang"));
    return firstOf(
        lang, data.ofArticle("inLanguage"), meta("og:locale", "content-language", "dc.language"));
  }

  static String firstOf(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return Paragraphs.line(value);
      }
    }
    return "";
  }
}
