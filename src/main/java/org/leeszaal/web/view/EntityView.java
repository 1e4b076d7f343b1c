package org.leeszaal.web.view;

import java.util.List;

/**
 * The entity page.
 *
 * @param exports its articles as files
 * @param wrong where it can be corrected, without href where it can't
 * @param names in the three languages, each with what articles call it
 * @param aliasNotes names in articles of any other language
 * @param roles offices and jobs seen beside the name, by language
 * @param lines mentions in their context
 * @param orders to sort them by
 */
public record EntityView(
    String label,
    String kind,
    String kindName,
    String id,
    String summary,
    String period,
    Link country,
    Link search,
    List<Link> exports,
    Link wrong,
    List<Name> names,
    List<Link> aliasNotes,
    List<Roles> roles,
    Timeline timeline,
    List<FacetRow> outlets,
    List<Together> together,
    NetworkView network,
    String lineCount,
    List<Line> lines,
    List<Link> orders,
    PagingView linePaging,
    List<HitView> articles) {
  public EntityView {
    exports = List.copyOf(exports);
    names = List.copyOf(names);
    aliasNotes = List.copyOf(aliasNotes);
    roles = List.copyOf(roles);
    outlets = List.copyOf(outlets);
    together = List.copyOf(together);
    lines = List.copyOf(lines);
    orders = List.copyOf(orders);
    articles = List.copyOf(articles);
  }

  /** How a language names it, and every name seen in its articles. */
  public record Name(String language, String languageName, String label, List<Alias> aliases) {
    public Name {
      aliases = List.copyOf(aliases);
    }
  }

  /** A name and how often it stands in articles. */
  public record Alias(String name, String count) {}

  /** What stands beside the name in articles of a language, and beside how many mentions. */
  public record Roles(String language, String languageName, List<Alias> roles) {
    public Roles {
      roles = List.copyOf(roles);
    }
  }

  /**
   * Mentions over time.
   *
   * @param languages that have bars, in order
   * @param months in figures, the months with mentions only
   */
  public record Timeline(
      String title, List<Column> columns, List<Link> languages, List<Month> months) {
    public Timeline {
      columns = List.copyOf(columns);
      languages = List.copyOf(languages);
      months = List.copyOf(months);
    }
  }

  /**
   * @param month leads to its articles
   * @param counts of mentions, in the order of the languages; empty for none
   */
  public record Month(Link month, List<String> counts) {
    public Month {
      counts = List.copyOf(counts);
    }
  }

  /**
   * @param parts height 0 to 40 by language code
   */
  public record Column(String href, String label, String spoken, List<Part> parts, boolean gap) {
    public Column {
      parts = List.copyOf(parts);
    }
  }

  /** A part of a column. */
  public record Part(String language, int height) {}

  /**
   * Entities of a kind in the same articles.
   *
   * @param first those seen at once
   * @param more how many the rest are, for people
   */
  public record Together(String title, List<Companion> first, String more, List<Companion> rest) {
    public Together {
      first = List.copyOf(first);
      rest = List.copyOf(rest);
    }
  }

  /**
   * @param shared where the shared articles are
   */
  public record Companion(EntityChip entity, Link shared) {}

  /** A mention in its context. */
  public record Line(
      String href,
      DateView date,
      String outlet,
      String language,
      String left,
      String surface,
      String right) {}
}
