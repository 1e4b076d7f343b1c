package org.leeszaal.entity.link;

/** Are two names spellings of one? */
public final class SameName {
  private SameName() {}

  /** Symmetric; a precision error merges two people, so doubt says no. */
  public static boolean isOne(String a, String b) {
    PersonName one = PersonName.of(a);
    PersonName other = PersonName.of(b);
    return NameKey.of(one.surface()).equals(NameKey.of(other.surface())) || one.agrees(other);
  }
}
