package org.leeszaal.web.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;

/**
 * Files that articles came from. Only a file whose content still has the sum in the article's id is
 * handed out, so no path in an archive and no link on the disk can lead to another one.
 */
public final class OriginalFile {
  private static final int PIECE = 64 * 1024;

  private OriginalFile() {}

  /** Where it was when the article was read: of one in an archive, where that was. */
  static String place(Article article) {
    String path = article.source().path();
    return path.contains("!/") ? path.substring(0, path.indexOf("!/")) : path;
  }

  /** Empty when it is gone, can't be read, or holds something else now. */
  static Optional<Path> of(Article article) {
    try {
      Path file = Path.of(place(article));
      boolean same = Files.isRegularFile(file) && isOf(article.id(), sum(file));
      return same ? Optional.of(file) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether an article was read from this content. */
  public static boolean isOf(ArticleId id, byte[] content) {
    return isOf(id, HexFormat.of().formatHex(sha256().digest(content)));
  }

  private static boolean isOf(ArticleId id, String sum) {
    return id.value().startsWith(ArticleId.of(sum, 0).value());
  }

  private static String sum(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      byte[] piece = new byte[PIECE];
      while (in.read(piece) >= 0) {
        // The sum is all that is wanted.
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
