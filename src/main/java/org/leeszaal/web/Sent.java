package org.leeszaal.web;

import java.nio.file.Path;
import java.util.List;

/**
 * What came with a request that changes something.
 *
 * @param fields of a form; none for other bodies
 * @param text the body of anything but a form: JSON, CSV, lines
 * @param uploads files of a form
 */
public record Sent(Type type, Parameters fields, String text, List<Upload> uploads) {
  public Sent {
    uploads = List.copyOf(uploads);
  }

  /** What a body is. */
  public enum Type {
    /** There is none. */
    NOTHING,
    FORM,
    JSON,
    CSV,
    LINES
  }

  /**
   * A file.
   *
   * @param field of the form
   * @param name that the sender's machine gives it, without folders
   * @param file on this machine; gone when the request is answered, unless moved
   */
  public record Upload(String field, String name, Path file) {}

  static Sent nothing() {
    return new Sent(Type.NOTHING, Parameters.of(""), "", List.of());
  }

  static Sent form(Parameters fields, List<Upload> uploads) {
    return new Sent(Type.FORM, fields, "", uploads);
  }

  static Sent text(Type type, String text) {
    return new Sent(type, Parameters.of(""), text, List.of());
  }
}
