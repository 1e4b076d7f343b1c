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
public record Sent(Verb verb, Type type, Parameters fields, String text, List<Upload> uploads) {
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
   * @param size in bytes
   */
  public record Upload(String field, String name, Path file, long size) {}

  static Sent nothing(Verb verb) {
    return new Sent(verb, Type.NOTHING, Parameters.of(""), "", List.of());
  }

  static Sent form(Verb verb, Parameters fields, List<Upload> uploads) {
    return new Sent(verb, Type.FORM, fields, "", uploads);
  }

  static Sent text(Verb verb, Type type, String text) {
    return new Sent(verb, type, Parameters.of(""), text, List.of());
  }
}
