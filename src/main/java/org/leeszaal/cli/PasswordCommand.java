package org.leeszaal.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.leeszaal.web.login.Password;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "password",
    mixinStandardHelpOptions = true,
    description = {
      "Make the file that 'serve --password-file' reads. Asks for the password, or reads it from"
          + " standard",
      "input. The file holds its bcrypt hash, from which nobody can read it back."
    })
final class PasswordCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Written in place of what it was.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    Password password = password(ask());
    write(password.hash() + "\n");
    spec.commandLine()
        .getOut()
        .println("Written. Serve with: leeszaal serve --bind ADDRESS --password-file " + file);
    return ExitCodes.FINE;
  }

  /** In place of what it was, and at no moment to be read by others. */
  private void write(String text) throws IOException {
    // What a link points to is written; the link stays.
    Path whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".new");
    Files.deleteIfExists(part);
    Files.createFile(part, ownersOnly(part));
    Files.writeString(part, text);
    Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
  }

  private static FileAttribute<?>[] ownersOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private Password password(String plain) {
    try {
      return Password.of(plain);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage() + ".", e);
    }
  }

  /** Without a terminal, older Javas have no console, and newer ones one that reads lines. */
  @SuppressWarnings("SystemConsoleNull")
  private static String ask() throws IOException {
    Console console = System.console();
    if (console != null) {
      return Optional.ofNullable(console.readPassword("Password: ")).map(String::new).orElse("");
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return Optional.ofNullable(in.readLine()).orElse("");
  }
}
