package org.leeszaal.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  @TempDir Path folder;

  @Test
  void listsFilesSortedWhateverTheOrderOnDisk() throws IOException {
    write("b/two.txt");
    write("a/three.txt");
    write("a/one.txt");
    assertEquals(List.of("a/one.txt", "a/three.txt", "b/two.txt"), names());
  }

  @Test
  void leavesOutHiddenFilesAndFolders() throws IOException {
    write(".git/config");
    write(".hidden");
    write("seen.txt");
    assertEquals(List.of("seen.txt"), names());
  }

  @Test
  void leavesOutWhatTheIgnoreListNamesInItsOwnFolderOnly() throws IOException {
    write("README.md");
    write("notes/README.md");
    Files.writeString(folder.resolve(".leeszaalignore"), "# a comment\nREADME.*\n");
    assertEquals(List.of("notes/README.md"), names());
  }

  @Test
  void readsAHiddenFileThatIsNamedItself() throws IOException {
    write(".hidden");
    assertEquals(1, new Corpus(List.of(folder.resolve(".hidden"))).files().size());
  }

  @Test
  void listsAFileOnceWhenItIsNamedTwice() throws IOException {
    write("a/one.txt");
    assertEquals(
        1,
        new Corpus(List.of(folder, folder.resolve("a"), folder.resolve("a/one.txt")))
            .files()
            .size());
  }

  @Test
  void doesNotFollowLinksToFoldersSoThatLoopsEnd() throws IOException {
    write("a/one.txt");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    assertEquals(List.of("a/one.txt"), names());
  }

  @Test
  void saysWhatToDoWhenAFolderIsMissing() {
    Path missing = folder.resolve("nowhere");
    String message =
        String.valueOf(
            assertThrows(MissingPath.class, () -> new Corpus(List.of(missing))).getMessage());
    assertTrue(message.startsWith(missing.toString()), message);
    assertTrue(message.contains("check the spelling"), message);
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
  }

  private List<String> names() {
    return new Corpus(List.of(folder))
        .files().stream().map(file -> folder.relativize(file.path()).toString()).toList();
  }
}
