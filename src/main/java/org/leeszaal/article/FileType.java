package org.leeszaal.article;

import java.util.Locale;

/** The kind of file that an article came from, as readers know it; the values of the type facet. */
public enum FileType {
  HTML,
  PDF,
  DOCX,
  DOC,
  ODT,
  RTF,
  EPUB,
  TXT,
  EMAIL,
  NITF,
  NEWSML,
  NINJS,
  WIRE,
  FEED,
  WXR,
  WARC,
  NEWSPAPER,
  DATABASE,
  TABLE,
  SPREADSHEET,
  SCAN,
  OTHER;

  /** Lower-case name, as in {@code type:pdf}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static FileType ofCode(String code) {
    for (FileType type : values()) {
      if (type.code().equals(code.toLowerCase(Locale.ROOT))) {
        return type;
      }
    }
    return OTHER;
  }
}
