package org.leeszaal.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leeszaal.article.Article;

/**
 * An article as reference managers know it.
 *
 * @param published {@code 2021-07-19}, empty when unknown
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
        article.title(),
        article.source().authors(),
        article.source().outlet(),
        day,
        article.source().url(),
        article.language().code());
  }

  /** BibTeX, with the braces and signs of the text made harmless. */
  String bibtex() {
    StringBuilder out = new StringBuilder("@article{" + key + ",\n");
    field(out, "title", title);
    field(out, "author", String.join(" and ", authors));
    field(out, "journal", outlet);
    field(out, "year", published.isEmpty() ? "" : published.substring(0, 4));
    field(out, "date", published);
    field(out, "url", url);
    field(out, "langid", language);
    return out.append("}\n").toString();
  }

  private static void field(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      out.append("  ").append(name).append(" = {").append(tex(value)).append("},\n");
    }
  }

  private static String tex(String value) {
    return value
        .replaceAll("\\s+", " ")
        .replace("\\", "\\textbackslash ")
        .replaceAll("([{}%&$#_])", "\\\\$1");
  }

  /** RIS, type NEWS. */
  String ris() {
    String people =
        authors.stream().map(name -> "AU  - " + name + "\n").collect(Collectors.joining());
    return "TY  - NEWS\nID  - "
        + key
        + "\nTI  - "
        + title.replaceAll("\\s+", " ")
        + "\n"
        + people
        + "T2  - "
        + outlet
        + "\n"
        + (published.isEmpty() ? "" : "DA  - " + published.replace('-', '/') + "\n")
        + (url.isEmpty() ? "" : "UR  - " + url + "\n")
        + "LA  - "
        + language
        + "\nER  - \n";
  }

  Csl csl() {
    List<List<List<Integer>>> parts =
        published.isEmpty()
            ? List.of()
            : List.of(
                List.of(
                    java.util.Arrays.stream(published.split("-")).map(Integer::valueOf).toList()));
    return new Csl(
        key,
        "article-newspaper",
        title,
        authors.stream().map(Name::new).toList(),
        outlet,
        parts.isEmpty() ? null : new Issued(parts.getFirst()),
        url,
        language);
  }

  /** CSL-JSON. */
  record Csl(
      String id,
      String type,
      String title,
      List<Name> author,
      @com.fasterxml.jackson.annotation.JsonProperty("container-title") String containerTitle,
      @Nullable Issued issued,
      @com.fasterxml.jackson.annotation.JsonProperty("URL") String url,
      String language) {}

  /** A name that is not taken apart. */
  record Name(String literal) {}

  /** Year, month, day. */
  record Issued(
      @com.fasterxml.jackson.annotation.JsonProperty("date-parts") List<List<Integer>> dateParts) {}
}
