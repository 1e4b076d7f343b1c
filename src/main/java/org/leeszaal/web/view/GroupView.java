package org.leeszaal.web.view;

import java.util.List;

/**
 * Articles that say nearly the same.
 *
 * @param summary how many there are
 * @param back to the results, empty href when the reader comes from elsewhere
 */
public record GroupView(String title, String summary, Link back, List<Member> members) {
  public GroupView {
    members = List.copyOf(members);
  }

  /**
   * One of them.
   *
   * @param language ISO 639-1, empty when unknown
   * @param length in words, for people
   * @param first "first" where it is the earliest, empty otherwise
   */
  public record Member(
      String href,
      String title,
      String outlet,
      DateView date,
      String language,
      String byline,
      String length,
      String first) {}
}
