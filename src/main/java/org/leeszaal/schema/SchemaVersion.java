package org.leeszaal.schema;

import java.util.Map;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * What an archive was written under; kept in the user data of every commit.
 *
 * @param number goes up whenever fields or their meaning change
 * @param analysis a sum over the analysis chains and their word lists
 */
public record SchemaVersion(int number, String analysis) {
  static final int CURRENT = 4;
  private static final String NUMBER_KEY = "leeszaal.schema";
  private static final String ANALYSIS_KEY = "leeszaal.analysis";

  /** For the commit. */
  public Map<String, String> userData() {
    return Map.of(NUMBER_KEY, Integer.toString(number), ANALYSIS_KEY, analysis);
  }

  /**
   * @param index the archive's, for the message
   * @throws IndexMismatch when the archive was written under another version
   */
  public void check(Directory index, Map<String, String> userData) {
    checkFields(index, userData);
    if (!analysis.equals(userData.getOrDefault(ANALYSIS_KEY, ""))) {
      throw new IndexMismatch(
          IndexMismatch.Difference.ANALYSIS,
          where(index)
              + ": index-config/analysis has changed since this archive was written. Undo the"
              + " change, or run 'leeszaal reindex': it takes the texts from the archive, no file"
              + " is read again.");
    }
  }

  /**
   * Whether what is stored can be read, however the words were cut.
   *
   * @throws IndexMismatch when the archive was written with other fields
   */
  public void checkFields(Directory index, Map<String, String> userData) {
    String found = userData.getOrDefault(NUMBER_KEY, "none");
    if (!found.equals(Integer.toString(number))) {
      throw new IndexMismatch(
          IndexMismatch.Difference.FIELDS,
          where(index)
              + ": this archive has schema "
              + found
              + ", this program reads schema "
              + number
              + ". Re-index: give 'ingest' your folders again with --index and a new, empty folder.");
    }
  }

  private static String where(Directory index) {
    return index instanceof FSDirectory files ? files.getDirectory().toString() : "index";
  }
}
