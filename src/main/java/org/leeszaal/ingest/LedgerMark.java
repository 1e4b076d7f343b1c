package org.leeszaal.ingest;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.index.CommitNotes;

/**
 * How much of which file is the ledger that belongs to a commit of the index. It is kept in that
 * commit, so that index and ledger change in the same instant.
 *
 * @param generation counts the files, from 1; 0 is an archive that has none yet
 * @param bytes of the file from its beginning; what is behind them was never committed
 */
public record LedgerMark(int generation, long bytes) {
  /** The key of the mark in a commit. */
  public static final String NOTE = "ledger";

  static final LedgerMark NONE = new LedgerMark(0, 0);
  private static final Pattern FORM = Pattern.compile("files-(\\d{1,9})\\.tsv:(\\d{1,18})");

  /**
   * @param archive the folder that holds {@code index} and the ledger
   */
  static LedgerMark of(Path archive) {
    return of(CommitNotes.read(archive.resolve("index")));
  }

  /** The mark in the words of a commit. */
  public static LedgerMark of(Map<String, String> notes) {
    Matcher mark = FORM.matcher(notes.getOrDefault(NOTE, ""));
    return mark.matches()
        ? new LedgerMark(Integer.parseInt(mark.group(1)), Long.parseLong(mark.group(2)))
        : NONE;
  }

  /** Whether there is a ledger. */
  public boolean isThere() {
    return generation > 0;
  }

  /** Name of the ledger's file in the archive. */
  public String fileName() {
    return "files-" + generation + ".tsv";
  }

  /** For the commit. */
  public String note() {
    return fileName() + ":" + bytes;
  }
}
