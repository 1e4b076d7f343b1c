package org.leeszaal.web.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leeszaal.article.Article;
import org.leeszaal.article.Language;

/**
 * An article as reference managers know it; every text stands in one line.
 *
 * @param published {@code 2021-07-19}, empty when unknown
 * @param language its code, empty when it is none that is known
 */
record Citation(
    String key,
    String title,
    List<String> authors,
    String outlet,
    String published,
    String url,
    String language) {

  static Citation of(Article article) {
    String day = article.published().day().map(Object::toString).orElse("");
    return new Citation(
        "leeszaal-" + article.id(),
        line(article.title()),
        article.source().authors().stream().map(Citation::line).toList(),
        line(article.source().outlet()),
        day,
        line(article.source().url()),
        article.language() == Language.OTHER ? "" : article.language().code());
  }

  /** A line break in a text would begin a field of its own. */
  private static String line(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  /** BibTeX, with the braces and signs of the text made harmless. */
  String bibtex() {
    StringBuilder out = new StringBuilder("@article{" + key + ",\n");
    field(out, "title", title);
    field(out, "author", String.join(" and ", authors));
    field(out, "journal", outlet);
    field(out, "year", published.isEmpty() ? "" : published.substring(0, 4));
    field(out, "date", published);
    verbatim(out, "url", url);
    field(out, "langid", language);
    return out.append("}\n").toString();
  }

  private static void field(StringBuilder out, String name, String value) {
    raw(out, name, tex(value));
  }

  /** Addresses are read as they stand; only braces would still end the field. */
  private static void verbatim(StringBuilder out, String name, String value) {
    raw(out, name, value.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D"));
  }

  private static void raw(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  private static String tex(String value) {
    return value
        .replace("\\", "\\textbackslash ")
        .replaceAll("([{}%&$#_])", "\\\\$1")
        .replace("~", "\\textasciitilde ")
        .replace("^", "\\textasciicircum ");
  }

  /** RIS, type NEWS. */
  String ris(Colophon colophon) {
    String people =
        authors.stream().map(name -> "AU  - " + name + "\n").collect(Collectors.joining());
    return "TY  - NEWS\nID  - "
        + key
        + "\nTI  - "
        + title
        + "\n"
        + people
        + (outlet.isEmpty() ? "" : "T2  - " + outlet + "\n")
        + (published.isEmpty() ? "" : "DA  - " + published.replace('-', '/') + "\n")
        + (url.isEmpty() ? "" : "UR  - " + url + "\n")
        + (language.isEmpty() ? "" : "LA  - " + language + "\n")
        + "N1  - "
        + colophon.line()
        + "\nER  - \n";
  }

  Csl csl(Colophon colophon) {
    return new Csl(
        key,
        "article-newspaper",
        title,
        authors.stream().map(Name::new).toList(),
        outlet,
        published.isEmpty() ? null : new Issued(List.of(parts())),
        url,
        language,
        colophon.line());
  }

  private List<Integer> parts() {
    return Arrays.stream(published.split("-")).map(Integer::valueOf).toList();
  }

  /** CSL-JSON. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Csl(
      String id,
      String type,
      String title,
      List<Name> author,
      @JsonProperty("container-title") String containerTitle,
      @Nullable Issued issued,
      @JsonProperty("URL") String url,
      String language,
      String note) {}

  /** A name that is not taken apart. */
  record Name(String literal) {}

  /** Year, month, day. */
  record Issued(@JsonProperty("date-parts") List<List<Integer>> dateParts) {}
}
