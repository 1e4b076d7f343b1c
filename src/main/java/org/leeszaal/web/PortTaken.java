package org.leeszaal.web;

/** Another program listens at the port; the message says what to do. */
public final class PortTaken extends CannotListen {
  private static final long serialVersionUID = 1L;

  PortTaken(int port, Throwable cause) {
    super(
        "Port "
            + port
            + " is in use by another program (perhaps a Leeszaal that still runs). End that"
            + " program, or choose another port with --port; --port 0 takes any free one.",
        cause);
  }
}
