package org.leeszaal.article;

import java.util.Locale;

/** The languages that Leeszaal reads; everything else is {@link #OTHER}: searchable, not tagged. */
public enum Language {
  NL,
  FR,
  EN,
  OTHER;

  /** ISO 639-1 code in lower case; {@code other} for {@link #OTHER}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The language of a code such as {@code nl} or {@code nl-BE}; unknown codes are {@link #OTHER}.
   */
  public static Language ofCode(String code) {
    String primary = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return switch (primary) {
      case "nl", "nld", "dut" -> NL;
      case "fr", "fra", "fre" -> FR;
      case "en", "eng" -> EN;
      default -> OTHER;
    };
  }

  /** The locale for case rules, sorting and labels; {@link Locale#ROOT} for {@link #OTHER}. */
  public Locale locale() {
    return this == OTHER ? Locale.ROOT : Locale.of(code());
  }
}
