package org.leeszaal.entity;

import org.leeszaal.entity.link.SameName;

/** Says of two names, seen in different articles and languages, whether they'd be one person. */
public final class NamePairs {
  private final SameName same;

  private NamePairs(SameName same) {
    this.same = same;
  }

  public static NamePairs of(EntitySettings settings) {
    return new NamePairs(SameName.of(settings.words().variants()));
  }

  /** Would the two names become one person? Symmetric. */
  public boolean isOnePerson(String a, String b) {
    return same.isOne(a, b);
  }
}
