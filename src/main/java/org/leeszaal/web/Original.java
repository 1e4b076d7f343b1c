package org.leeszaal.web;

import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.FileType;

/**
 * The file that an article came from.
 *
 * @param path on this machine, without the part of an archive
 * @param isPart whether the file holds more than this article
 */
record Original(ArticleId id, String path, FileType type, boolean isPart) {
  static Original of(Article article) {
    String path = article.source().path();
    int part = path.indexOf("!/");
    return new Original(
        article.id(),
        part < 0 ? path : path.substring(0, part),
        article.source().type(),
        part >= 0);
  }

  String address() {
    return "/original/" + id;
  }

  /** The type to send: text of any markup but HTML is shown as its letters. */
  String mediaType() {
    return switch (type) {
      case HTML -> "text/html";
      case PDF -> "application/pdf";
      case TXT, EMAIL, NITF, NEWSML, NINJS, WIRE, FEED, WXR, NEWSPAPER, TABLE -> "text/plain";
      case DOCX, DOC, ODT, RTF, EPUB, WARC, DATABASE, SPREADSHEET, SCAN, OTHER ->
          "application/octet-stream";
    };
  }

  /** Whether a browser can show it; else it is saved. A whole archive is never shown as a part. */
  boolean isShown() {
    return !isPart && !mediaType().equals("application/octet-stream");
  }

  String policy() {
    return type == FileType.PDF ? SafeHeaders.FOREIGN_VIEWER : SafeHeaders.FOREIGN_FILE;
  }

  /** The name to save it under, in letters that every system takes. */
  String fileName() {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return name.replaceAll("[^\\w.-]", "_");
  }
}
