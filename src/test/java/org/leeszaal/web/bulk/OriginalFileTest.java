package org.leeszaal.web.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.FileType;
import org.leeszaal.article.Language;
import org.leeszaal.article.PublishedDate;

/** Which files go into an export. */
class OriginalFileTest {
  @TempDir Path folder;

  private static Article article(String path, String content) throws Exception {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    return new Article(
        ArticleId.of(sum, 1),
        "T",
        "",
        content,
        Language.EN,
        List.of(),
        PublishedDate.UNKNOWN,
        new ArticleSource(List.of(), "", "", "", path, FileType.TXT));
  }

  @Test
  void onlyTheFileThatWasReadIsHandedOut() throws Exception {
    Path read = Files.writeString(folder.resolve("a.txt"), "The article.");
    Path secret = Files.writeString(folder.resolve("secret.txt"), "The secret.");
    assertEquals(Optional.of(read), OriginalFile.of(article(read.toString(), "The article.")));
    assertEquals(Optional.of(read), OriginalFile.of(article(read + "!/part 2", "The article.")));
    assertTrue(OriginalFile.of(article(secret.toString(), "The article.")).isEmpty());
    assertTrue(OriginalFile.of(article(folder.toString(), "The article.")).isEmpty());
    assertTrue(OriginalFile.of(article(folder + "/none", "The article.")).isEmpty());
    assertTrue(OriginalFile.of(article("\u0000", "The article.")).isEmpty());
  }

  @Test
  void linkThatLeadsElsewhereNowIsNotFollowed() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "The secret.");
    Path link = link(secret);
    assertTrue(OriginalFile.of(article(link.toString(), "The article.")).isEmpty());
  }

  private Path link(Path to) throws IOException {
    return Files.createSymbolicLink(folder.resolve("link.txt"), to);
  }
}
