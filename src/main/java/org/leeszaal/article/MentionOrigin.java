package org.leeszaal.article;

import java.util.Locale;

/** What made a mention: why Leeszaal believes that a name stands there. */
public enum MentionOrigin {
  /** The trained name finder, from the context. */
  MODEL,
  /** A name of the knowledge tables. */
  TABLE,
  /** The same name, found surely elsewhere in the article. */
  ARTICLE,
  /** A person's correction by hand. */
  CORRECTION;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
