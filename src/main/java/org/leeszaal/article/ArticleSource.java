package org.leeszaal.article;

import java.util.List;

/**
 * Where an article comes from. A fact that the file does not tell is an empty string or list.
 *
 * @param authors names as they are written, without "By" and job
 * @param outlet newspaper, magazine, agency or site
 * @param section heading of the outlet under which it stood
 * @param url canonical address
 * @param path of the file, as it was given; parts of an archive or of a file with several articles
 *     behind {@code !/}
 */
public record ArticleSource(
    List<String> authors, String outlet, String section, String url, String path, FileType type) {
  public ArticleSource {
    authors = List.copyOf(authors);
  }
}
