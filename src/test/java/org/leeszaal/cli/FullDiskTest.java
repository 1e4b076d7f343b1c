package org.leeszaal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import onto a disk that is really full: a small one, in memory, that only this test sees. */
class FullDiskTest {
  @TempDir private Path folder;

  @Test
  void aFullDiskEndsInASentenceAndTheArchiveIsAsOfItsLastCommit() throws Exception {
    assumeTrue(run("unshare", "-rm", "true").code() == 0, "no namespace of mounts is allowed here");
    Path script = folder.resolve("script");
    String leeszaal =
        "\"$JAVA\" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp \"$CP\" "
            + Main.class.getName();
    Files.writeString(
        script,
        """
        set -e
        mount -t tmpfs -o size=1200k tmpfs "$DISK"
        set +e
        LEESZAAL ingest corpora --index "$DISK"
        echo "ended with $?"
        LEESZAAL verify --index "$DISK"
        echo "verify ended with $?"
        """
            .replace("LEESZAAL", leeszaal));
    Path disk = Files.createDirectories(folder.resolve("disk"));
    Ended ended =
        run(
            "env",
            "JAVA=" + Path.of(System.getProperty("java.home"), "bin", "java"),
            "CP=" + System.getProperty("java.class.path"),
            "DISK=" + disk,
            "unshare",
            "-rm",
            "sh",
            script.toString());
    assertEquals(0, ended.code(), ended.words());
    assertTrue(ended.words().contains("ended with " + ExitCodes.ARCHIVE), ended.words());
    assertTrue(ended.words().contains("the disk is full"), ended.words());
    assertTrue(ended.words().contains("verify ended with 0"), ended.words());
    assertFalse(ended.words().contains("\tat "), ended.words());
  }

  private record Ended(int code, String words) {}

  private Ended run(String... command) throws IOException, InterruptedException {
    Path words = folder.resolve("words");
    Process process =
        new ProcessBuilder(List.of(command))
            .redirectErrorStream(true)
            .redirectOutput(words.toFile())
            .start();
    int code = process.waitFor();
    return new Ended(code, Files.readString(words, StandardCharsets.UTF_8));
  }
}
