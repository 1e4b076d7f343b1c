package org.leeszaal.web.view;

import java.util.List;
import java.util.Optional;

/**
 * Bringing files in.
 *
 * @param problem why an import was not begun, empty when it was or none was asked for
 * @param running what goes on
 * @param last what the last import did
 * @param roots folders that were imported last, to begin with
 * @param browse the folder that is looked into, empty when none is
 * @param failures files that could not be read
 * @param more failures that are not listed, for people; empty when all are
 */
public record ImportView(
    String problem,
    Optional<Running> running,
    Optional<Last> last,
    String roots,
    Optional<Browse> browse,
    String failed,
    List<Failure> failures,
    String more) {
  public ImportView {
    failures = List.copyOf(failures);
  }

  /**
   * @param done files so far, of {@code total}; a total of 0 is not known yet
   * @param facts articles, rate, time left, failures
   */
  public record Running(
      String roots,
      int done,
      int total,
      String counted,
      List<ArticleView.Fact> facts,
      String current,
      boolean stopping) {
    public Running {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A folder of the server's machine.
   *
   * @param above one level up, without href at the top
   * @param more how many folders are not listed, for people; empty when all are
   * @param counted files in it, for people
   */
  public record Browse(String folder, Link above, List<Link> folders, String more, String counted) {
    public Browse {
      folders = List.copyOf(folders);
    }
  }

  /** What an import did. */
  public record Last(String sentence, String problem, List<ArticleView.Fact> facts) {
    public Last {
      facts = List.copyOf(facts);
    }
  }

  /** A file that could not be read. */
  public record Failure(String file, String reason, String since, String tries) {}
}
