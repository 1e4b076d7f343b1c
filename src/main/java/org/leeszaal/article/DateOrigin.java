package org.leeszaal.article;

/** Where a publication date was read, in order of trust: the first that has one wins. */
public enum DateOrigin {
  JSON_LD("json-ld"),
  OPEN_GRAPH("opengraph"),
  MICRODATA("microdata"),
  META("meta"),
  TIME_ELEMENT("time"),
  WIRE_HEADER("wire-header"),
  DOCUMENT_PROPERTIES("properties"),
  DATELINE("text"),
  URL("url"),
  FILE_NAME("file-name"),
  NONE("none");

  private final String code;

  DateOrigin(String code) {
    this.code = code;
  }

  /** The name in JSON ({@code publishedOrigin}) and on pages. */
  public String code() {
    return code;
  }

  /** True where the date is a guess from text or names, which pages say. */
  public boolean isWeak() {
    return compareTo(DOCUMENT_PROPERTIES) >= 0;
  }

  public static DateOrigin ofCode(String code) {
    for (DateOrigin origin : values()) {
      if (origin.code.equals(code)) {
        return origin;
      }
    }
    throw new IllegalArgumentException("no such date origin: " + code);
  }
}
