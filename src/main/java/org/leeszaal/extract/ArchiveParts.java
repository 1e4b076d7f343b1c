package org.leeszaal.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** What the readers of archives share: which entries are read, and how far they may unpack. */
final class ArchiveParts {
  /** What a saved page brings along; not worth a line in the report. */
  private static final String TRIMMINGS =
      ".*\\.(?:css|js|mjs|map|woff2?|ttf|otf|eot|ico|svg|png|jpe?g|gif|webp|avif)$";

  private final Content archive;
  private final Session session;
  private int entries;

  ArchiveParts(Content archive, Session session) {
    this.archive = archive;
    this.session = session;
  }

  /** Whether an entry is worth unpacking: no folder, no system file, no trimming of a page. */
  boolean wants(String name, boolean folder) throws Unreadable {
    if (++entries > session.settings().mostParts()) {
      throw Unreadable.fail("It has too many entries for one archive. Split it.");
    }
    String lower = name.toLowerCase(Locale.ROOT);
    boolean hidden = lower.matches("(?:.*/)?(?:\\..*|__macosx/.*|thumbs\\.db|desktop\\.ini)");
    return !folder && !hidden && !lower.matches(TRIMMINGS);
  }

  void read(String name, InputStream in) throws IOException {
    session.read(archive.part(name, bytes(in)));
  }

  byte[] bytes(InputStream in) throws IOException {
    long limit = session.settings().largestFile();
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
    session.countUnpacked(bytes.length);
    if (bytes.length > limit) {
      throw Unreadable.fail(
          String.format(
              Locale.ROOT,
              "A part of it unpacks to more than the %,d MB that one document may have.",
              limit >> 20));
    }
    return bytes;
  }

  void leaveOut(String name, String reason) {
    session.leaveOut(archive.label() + "!/" + name, reason);
  }
}
