package org.leeszaal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.web.login.Password;

/** Serving other machines takes a password; each mistake ends in a sentence. */
class ServeOptionsTest {
  @TempDir Path folder;

  private Shell serve(String... options) {
    String[] all = new String[options.length + 3];
    System.arraycopy(new String[] {"serve", "--index", folder.toString()}, 0, all, 0, 3);
    System.arraycopy(options, 0, all, 3, options.length);
    return Shell.run(all);
  }

  private static void assertSays(String sentence, Shell shell) {
    assertEquals(ExitCodes.WRONG_USE, shell.code(), shell.err());
    assertTrue(shell.err().contains(sentence), shell.err());
  }

  @Test
  void anotherAddressNeedsAPassword() {
    for (String address : new String[] {"0.0.0.0", "192.168.1.7", "::"}) {
      assertSays("--password-file FILE", serve("--bind", address));
    }
  }

  @Test
  void passwordFileThatHoldsAPlainPasswordIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), "just the words\n");
    assertSays("leeszaal password", serve("--bind", "0.0.0.0", "--password-file", file.toString()));
    assertSays("leeszaal password", serve("--password-file", folder.resolve("none").toString()));
  }

  @Test
  void keystoreIsCheckedBeforeAnythingIsServed() throws IOException {
    Path file = Files.writeString(folder.resolve("store"), "nonsense");
    assertSays("--tls-password-file", serve("--tls-keystore", file.toString()));
    assertSays(
        "can't be opened",
        serve("--tls-keystore", file.toString(), "--tls-password-file", file.toString()));
  }

  @Test
  void passwordCommandWritesAHashThatOnlyItsOwnerReads() throws IOException {
    Path file = folder.resolve("password");
    InputStream real = System.in;
    System.setIn(
        new ByteArrayInputStream("correct horse battery\n".getBytes(StandardCharsets.UTF_8)));
    try {
      assertEquals(0, Shell.run("password", file.toString()).code());
    } finally {
      System.setIn(real);
    }
    String content = Files.readString(file);
    assertFalse(content.contains("horse"));
    assertTrue(new Password(content.strip()).is("correct horse battery"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }
}
