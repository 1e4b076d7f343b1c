package org.leeszaal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who begins with the pages has no archive yet. */
class CreateArchiveTest {
  @TempDir Path folder;

  private Shell serve(String... more) {
    String[] usual = {
      "serve", "--port", "0", "--check", "brug", "--index", folder.resolve("new").toString()
    };
    String[] all = java.util.Arrays.copyOf(usual, usual.length + more.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    return Shell.run(all);
  }

  @Test
  void anEmptyArchiveIsMadeAndServedWhenItIsWished() {
    Shell served = serve("--create");
    assertEquals(ExitCodes.FAILED, served.code(), served.err());
    assertTrue(served.out().contains("answered 200 and shows no articles"), served.out());
  }

  @Test
  void anArchiveThatIsThereIsServedAsItIs() throws IOException {
    Path text = Files.writeString(folder.resolve("een.txt"), "De brug\n\nDe brug is open.\n");
    String index = folder.resolve("new").toString();
    assertEquals(ExitCodes.FINE, Shell.run("ingest", text.toString(), "--index", index).code());
    Shell served = serve("--create");
    assertEquals(ExitCodes.FINE, served.code(), served.out() + served.err());
  }

  @Test
  void withoutTheWishTheReaderIsToldWhatToDo() {
    Shell served = serve();
    assertEquals(ExitCodes.ARCHIVE, served.code());
    assertTrue(served.err().contains("serve --create"), served.err());
  }
}
