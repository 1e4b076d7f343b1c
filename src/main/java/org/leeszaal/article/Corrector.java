package org.leeszaal.article;

import java.util.List;

/**
 * What people decided against what was found: turns an article as the finder left it into the
 * article as it shall be searched. The same article always gives the same answer.
 */
public interface Corrector {
  /** Nobody decided anything. */
  Corrector NONE = new NoCorrections();

  Corrected correct(AnnotatedArticle found);

  /**
   * Names this state of the corrections in an archive's commit: equal states correct equally. Empty
   * when there are none.
   */
  String state();

  /** What may differ between an archive that was corrected under another state and this one. */
  Reach since(String state);

  /** The article stays as it was found. */
  record NoCorrections() implements Corrector {
    @Override
    public Corrected correct(AnnotatedArticle found) {
      return new Corrected(found, List.of(), List.of());
    }

    @Override
    public String state() {
      return "";
    }

    @Override
    public Reach since(String state) {
      return state.isEmpty() ? Reach.NOTHING : new Reach.Everything();
    }
  }
}
