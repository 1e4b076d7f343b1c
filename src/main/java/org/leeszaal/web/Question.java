package org.leeszaal.web;

import org.leeszaal.web.text.Messages;

/**
 * A request, read.
 *
 * @param path decoded, without host and query, begins with a slash
 * @param address path and query as they came, for links back to here
 * @param words in the reader's language
 */
record Question(String path, String address, Parameters parameters, Messages words) {
  /** What stands behind a part of the path: {@code rest("/article/")} of {@code /article/x}. */
  String rest(String start) {
    return path.substring(Math.min(path.length(), start.length()));
  }
}
