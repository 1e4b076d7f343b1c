package org.leeszaal.extract.html;

import java.util.Set;

/**
 * Words in the names of boxes whose authors and dates are those of other articles, or of readers.
 */
final class Beside {
  static final Set<String> WORDS =
      Set.of(
          "comment",
          "comments",
          "commentlist",
          "reactie",
          "reacties",
          "commentaires",
          "related",
          "recent",
          "latest",
          "popular",
          "trending",
          "teaser",
          "teasers",
          "sidebar",
          "recommended",
          "gerelateerd",
          "menu",
          "nav");

  /** An author may well be named in these, but a date there is hardly that of the article. */
  private static final Set<String> UNDATED =
      Set.of(
          "promo",
          "recommendations",
          "widget",
          "carousel",
          "ticker",
          "newsletter",
          "footer",
          "breadcrumb",
          "breadcrumbs");

  private Beside() {}

  static boolean tellsNoDate(String word) {
    return WORDS.contains(word) || UNDATED.contains(word);
  }
}
