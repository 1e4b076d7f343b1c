package org.leeszaal.web;

/** The server can't be reached where it should be; the message says why and what to do. */
public class CannotListen extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotListen(String message, Throwable cause) {
    super(message, cause);
  }

  /** Systems have one word for all of it: which it is stands only in the sentence. */
  static CannotListen of(WebSettings settings, Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String why = String.valueOf(cause.getMessage());
    return why.contains("in use")
        ? new PortTaken(settings.port(), failure)
        : new CannotListen(
            "Can't listen at "
                + settings.address()
                + ", port "
                + settings.port()
                + ": "
                + why
                + ". Choose an address of this machine with --bind, and a port that you may open"
                + " with --port.",
            failure);
  }
}
