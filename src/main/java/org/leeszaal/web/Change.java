package org.leeszaal.web;

/**
 * Answers the requests that change something, or send more than fits an address. They come here
 * only after the door has seen that they come from our own pages, or from a program that says so
 * ({@link FrontDoor}).
 */
@FunctionalInterface
public interface Change {
  Answer change(Question question, Sent sent);

  /** The same, for bodies of another size than a form. */
  default Change upTo(BodySize size) {
    Change inner = this;
    return new Change() {
      @Override
      public Answer change(Question question, Sent sent) {
        return inner.change(question, sent);
      }

      @Override
      public BodySize most() {
        return size;
      }
    };
  }

  /** The largest body that it takes. */
  default BodySize most() {
    return BodySize.FORM;
  }
}
