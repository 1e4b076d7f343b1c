package org.leeszaal.entity;

import java.util.List;

/**
 * A given name and its other forms.
 *
 * @param name the form that ids are made with, lower-case ASCII
 * @param kind why the forms differ
 * @param forms all forms, the name's own among them
 */
public record NameVariants(String name, Kind kind, List<String> forms) {
  public NameVariants {
    forms = List.copyOf(forms);
  }

  /** Why the forms of a name differ. */
  public enum Kind {
    /** Spelled for Dutch, French or English readers from another script. */
    SCRIPT,
    /** Short forms and pet names. */
    SHORT
  }
}
