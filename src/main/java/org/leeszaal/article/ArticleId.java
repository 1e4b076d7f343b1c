package org.leeszaal.article;

import java.util.regex.Pattern;

/**
 * Names an article for good: made from the content of its file and its place in it, so that moving
 * or renaming the file does not change it.
 *
 * @param value lower-case letters, digits and hyphens, never empty
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*");

  public ArticleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an article id: " + value);
    }
  }

  /** The id of part {@code part} (from 0) of the file whose content has this SHA-256 (hex). */
  public static ArticleId of(String sha256, int part) {
    String stem = sha256.substring(0, 20);
    return new ArticleId(part == 0 ? stem : stem + "-" + part);
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
