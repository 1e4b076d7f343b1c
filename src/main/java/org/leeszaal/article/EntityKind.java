package org.leeszaal.article;

/** What kind of thing a name names. */
public enum EntityKind {
  PER("person"),
  ORG("org"),
  LOC("place"),
  MISC("misc");

  private final String prefix;

  EntityKind(String prefix) {
    this.prefix = prefix;
  }

  /**
   * First part of the ids of this kind; countries are {@link #LOC} with the prefix {@code country}.
   */
  public String prefix() {
    return prefix;
  }
}
