package org.leeszaal.extract;

/**
 * Reads one format. To add a format: write one of these, add it to {@link Formats} in the order of
 * how surely it recognises its files, and put a case under {@code src/test/resources/articles}.
 */
interface FormatReader {
  /** What the help page says about it. */
  FormatInfo info();

  /** Whether the content is of this format; looks at the first kilobytes only, never throws. */
  boolean accepts(Content content);

  /**
   * Hands the articles to the session, or says {@link Unreadable}. Whatever else it throws is
   * caught by the session and told as a damaged file.
   */
  void read(Content content, Session session) throws Exception;
}
