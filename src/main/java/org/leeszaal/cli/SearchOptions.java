package org.leeszaal.cli;

import java.util.List;
import org.leeszaal.article.Language;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.Filter;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.SearchRequest.Exactness;
import org.leeszaal.search.SortOrder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How to search: the options that {@code search}, {@code batch} and {@code export} share. */
final class SearchOptions {
  @Option(
      names = "--filter",
      paramLabel = "DIM=VALUE",
      converter = FilterConverter.class,
      description = {
        "Only articles with this value, for example country=MA; -DIM=VALUE excludes; the value - means",
        "not detected. Dimensions: person, organisation, place, country, language, outlet, author,",
        "section, type, year. May be repeated."
      })
  private List<Filter> filters = List.of();

  @Option(
      names = "--sort",
      defaultValue = "relevance",
      converter = OrderConverter.class,
      description = "relevance, recent, newest or oldest (default: ${DEFAULT-VALUE}).")
  private SortOrder sort = SortOrder.RELEVANCE;

  @Option(names = "--exact", description = "Words as they are typed, not their other forms.")
  private boolean exact;

  @Option(
      names = "--language",
      defaultValue = "en",
      description = "Language of labels and notes: nl, fr or en (default: ${DEFAULT-VALUE}).")
  private String language = "en";

  SearchRequest request(String query) {
    return SearchRequest.of(query)
        .filtered(filters)
        .sorted(sort)
        .exactness(exact ? Exactness.EXACT : Exactness.STEMMED)
        .labels(labels());
  }

  Language labels() {
    return Language.ofCode(language);
  }

  static final class FilterConverter implements ITypeConverter<Filter> {
    @Override
    public Filter convert(String text) {
      boolean excludes = text.startsWith("-");
      String rest = excludes ? text.substring(1) : text;
      int equals = rest.indexOf('=');
      Dimension dimension =
          Dimension.ofCode(equals < 0 ? rest : rest.substring(0, equals))
              .orElseThrow(() -> new TypeConversionException("'" + text + "' is not DIM=VALUE."));
      if (equals < 0 || equals == rest.length() - 1) {
        throw new TypeConversionException("'" + text + "' lacks a value: write DIM=VALUE.");
      }
      String id = rest.substring(equals + 1);
      return excludes ? new Filter.Exclude(dimension, id) : new Filter.Include(dimension, id);
    }
  }

  static final class OrderConverter implements ITypeConverter<SortOrder> {
    @Override
    public SortOrder convert(String text) {
      return SortOrder.ofCode(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + text + "' is not relevance, recent, newest or oldest."));
    }
  }
}
