package org.leeszaal.web;

/** A request that is not answered as asked. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Trouble trouble;
  private final String detail;

  /**
   * @param detail what to do about it, for this request; empty for what the trouble always says
   */
  public Refused(Trouble trouble, String detail) {
    super(trouble.slug() + " " + detail, null, false, false);
    this.trouble = trouble;
    this.detail = detail;
  }

  public Refused(Trouble trouble) {
    this(trouble, "");
  }

  public Trouble trouble() {
    return trouble;
  }

  public String detail() {
    return detail;
  }
}
