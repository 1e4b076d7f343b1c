package org.leeszaal.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.web.bulk.OriginalFile;

/**
 * {@code /original/ID}: the file that an article came from, as it lies, without scripts and without
 * requests. Only a file whose content still has the sum in the article's id is handed out, so no
 * path and no link on the disk can lead to another one.
 */
final class OriginalPage implements Page {
  private static final long LARGEST = 64L << 20;

  private final ArchiveSearcher searcher;
  private final Theatre theatre;

  OriginalPage(ArchiveSearcher searcher, Theatre theatre) {
    this.searcher = searcher;
    this.theatre = theatre;
  }

  @Override
  public Answer answer(Question question) {
    return ArticlePages.id(question.rest("/original/"))
        .flatMap(id -> searcher.alone(id, question.words().language()))
        .map(page -> Original.of(page.annotated().article()))
        .map(original -> file(original, question))
        .orElseGet(() -> theatre.notice(Answer.NOT_FOUND, "article", question));
  }

  private Answer file(Original original, Question question) {
    Optional<byte[]> content = content(original.path());
    if (content.isEmpty()) {
      return sorry("original", question);
    }
    if (!OriginalFile.isOf(original.id(), content.get())) {
      return sorry("changed", question);
    }
    String disposition = original.isShown() ? "inline" : "attachment";
    return Answer.bytes(Answer.OK, original.mediaType(), ByteBuffer.wrap(content.get()))
        .with(SafeHeaders.POLICY, original.policy())
        .with("X-Frame-Options", "SAMEORIGIN")
        .with("Content-Disposition", disposition + "; filename=\"" + original.fileName() + "\"");
  }

  /** A sentence that may stand in the frame where the file would. */
  private static Answer sorry(String key, Question question) {
    String title = question.words().get("notice." + key + ".title");
    String text = question.words().get("notice." + key + ".text");
    return Answer.text(Answer.NOT_FOUND, title + ".\n\n" + text)
        .with(SafeHeaders.POLICY, SafeHeaders.FOREIGN_FILE)
        .with("X-Frame-Options", "SAMEORIGIN");
  }

  /** Empty when it is gone, can't be read, or is too large to be handed out in one piece. */
  private static Optional<byte[]> content(String name) {
    try {
      Path path = Path.of(name);
      boolean fit = Files.isRegularFile(path) && Files.size(path) <= LARGEST;
      return fit ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
