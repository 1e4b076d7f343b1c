package org.leeszaal.entity;

import org.leeszaal.entity.link.SameName;

/** Says of two names, seen in different articles and languages, whether they'd be one person. */
public final class NamePairs {
  private NamePairs() {}

  /** Would the two names become one person? Symmetric. */
  public static boolean isOnePerson(String a, String b) {
    return SameName.isOne(a, b);
  }
}
