package org.leeszaal.entity;

import java.util.List;

/** Tags given tokens, for measuring. Safe for several threads. */
public interface NameTagger {
  /**
   * BIO tags ({@code O}, {@code B-PER}, {@code I-ORG} ...), one for each token.
   *
   * @param sentences tokens of the sentences of one article
   */
  List<List<String>> tag(List<List<String>> sentences);
}
