package org.leeszaal.desk;

import java.util.List;

/** A change that makes no sense; nothing was kept. The message says why and what to do. */
public final class CorrectionRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final List<String> near;

  /**
   * @param near ids that may have been meant
   */
  public CorrectionRefused(Reason reason, String sentence, List<String> near) {
    super(near.isEmpty() ? sentence : sentence + " Did you mean " + String.join(", ", near) + "?");
    this.reason = reason;
    this.near = List.copyOf(near);
  }

  public Reason reason() {
    return reason;
  }

  public List<String> near() {
    return near;
  }

  /** Why. */
  public enum Reason {
    /** The archive and the tables know no such entity. */
    UNKNOWN_ENTITY,
    /** The archive has no such article. */
    UNKNOWN_ARTICLE,
    /** The text of the article does not hold the name there. */
    NOT_IN_TEXT,
    /** It would change nothing: both are one already, or it is called so already. */
    NOTHING_TO_DO,
    /** A country can't be another kind of thing. */
    IS_A_COUNTRY,
    /** There is no correction of that number. */
    NO_SUCH_CORRECTION,
    /** It was taken back already. */
    UNDONE_ALREADY,
    /** A name, tag or note is empty, too long or has characters that can't be. */
    BAD_TEXT
  }
}
