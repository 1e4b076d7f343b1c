package org.leeszaal.web.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Language;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.SortOrder;
import org.leeszaal.web.Question;
import org.leeszaal.web.Refused;
import org.leeszaal.web.SearchAddress;
import org.leeszaal.web.Trouble;

/**
 * What an address asks for. A query is never refused, as everywhere; a parameter that can't be read
 * is, with a sentence that says what may stand there: a program that misspells a filter should not
 * take the answer for a filtered one.
 */
record Ask(Question question) {
  private static final int FARTHEST = 100_000_000;

  /** One page of the search. */
  SearchRequest page() {
    return search().page(number("from", 0, FARTHEST, 0), number("size", 0, 100, 10));
  }

  /** The search of {@code q}, {@code f}, {@code sort}, {@code exact}, {@code all} and so on. */
  SearchRequest search() {
    String sort = text("sort");
    if (!sort.isEmpty() && SortOrder.ofCode(sort).isEmpty()) {
      throw wrong("sort", sort, "relevance, recent, newest or oldest");
    }
    SearchAddress.Read read = SearchAddress.read(question.parameters(), labels());
    for (String filter : read.ignored()) {
      throw noFilter("f", filter);
    }
    return read.request();
  }

  static Refused noFilter(String name, String filter) {
    return wrong(
        name,
        filter,
        "DIMENSION:VALUE, or -DIMENSION:VALUE to exclude it, with one of "
            + Stream.of(Dimension.values()).map(Dimension::code).collect(Collectors.joining(", "))
            + ", or date:PERIOD, or added:MOMENT");
  }

  Language labels() {
    return question.words().language();
  }

  String text(String name) {
    return question.parameters().get(name).strip();
  }

  boolean isSet(String name) {
    return !text(name).isEmpty();
  }

  /** A whole number within bounds; {@code otherwise} where there is none. */
  int number(String name, int least, int most, int otherwise) {
    String value = text(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (!value.matches("\\d{1,9}")
        || Integer.parseInt(value) < least
        || Integer.parseInt(value) > most) {
      throw wrong(name, value, "a whole number from " + least + " to " + most);
    }
    return Integer.parseInt(value);
  }

  /** One of the constants, in lower case; {@code otherwise} where nothing is said. */
  <E extends Enum<E>> E choice(String name, E otherwise) {
    String value = text(name);
    List<E> all = List.of(otherwise.getDeclaringClass().getEnumConstants());
    return value.isEmpty()
        ? otherwise
        : all.stream()
            .filter(one -> code(one).equals(value.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(
                () ->
                    wrong(
                        name,
                        value,
                        all.stream().map(Ask::code).collect(Collectors.joining(", "))));
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The article of {@code {id}}. */
  ArticleId article() {
    return articleId(question.part("id"));
  }

  static ArticleId articleId(String text) {
    try {
      return new ArticleId(text);
    } catch (IllegalArgumentException e) {
      throw noArticle(text);
    }
  }

  /** The entity of {@code {kind}/{name}}. */
  EntityId entity() {
    return entityId(question.part("kind") + "/" + question.part("name"));
  }

  static EntityId entityId(String text) {
    try {
      return new EntityId(text);
    } catch (IllegalArgumentException e) {
      throw noEntity(text);
    }
  }

  static Refused noArticle(String id) {
    return new Refused(
        Trouble.MISSING, "The archive has no article '" + id + "'. Take ids from /api/v1/search.");
  }

  static Refused noEntity(String id) {
    return new Refused(
        Trouble.MISSING,
        "No article mentions '"
            + id
            + "' and no table knows it. Ids are such as person/vladimir-putin, org/nso-group,"
            + " place/rabat, country/MA; find them with /api/v1/suggest.");
  }

  static Refused wrong(String name, String value, String wanted) {
    return new Refused(
        Trouble.UNREADABLE, "'" + value + "' can't stand in " + name + ": write " + wanted + ".");
  }
}
