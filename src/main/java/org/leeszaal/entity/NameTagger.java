package org.leeszaal.entity;

import java.util.List;
import org.leeszaal.entity.tag.TaggedName;

/** Tags given tokens, for measuring. Safe for several threads. */
public interface NameTagger {
  /**
   * BIO tags ({@code O}, {@code B-PER}, {@code I-ORG} ...), one for each token.
   *
   * @param sentences tokens of the sentences of one article
   */
  List<List<String>> tag(List<List<String>> sentences);

  /** The names themselves, in order, with how sure each is. */
  List<TaggedName> names(List<List<String>> sentences);
}
