package org.leeszaal.cli.imports;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.extract.ExtractSettings;
import org.leeszaal.extract.Extractor;
import org.leeszaal.extract.Extractors;
import org.leeszaal.ingest.ImportSettings;
import org.leeszaal.ingest.child.ChildLoop;
import org.leeszaal.ingest.child.ChildProcesses;
import org.leeszaal.ingest.child.ChildSettings;
import org.leeszaal.ingest.child.ChildSettings.Beginners;

/** The program that reads files for an import, and how it is started. */
public final class ReadingProcess {
  private static final String ARCHIVE_OF_CLASSES = "-XX:SharedArchiveFile=";

  /** Compiling well takes most of the time of a small import, and is worth it in a large one. */
  private static final Beginners BEGINNERS =
      new Beginners(List.of("-XX:TieredStopAtLevel=1"), 20_000);

  /** Two warm up one process in the time that each would warm up its own. */
  private static final int FILES_AT_A_TIME = 2;

  private ReadingProcess() {}

  /**
   * Started by an import, not by people.
   *
   * @param args the folder of the configuration
   */
  public static void main(String[] args) {
    // What a parser prints must not come between the messages to the parent.
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    Extractor extractor = Extractors.open(new ConfigFolder(Path.of(args[0])).extract());
    ChildLoop.serve(
        extractor,
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out));
  }

  /** An extractor that reads each file in such a process; close it when the import is done. */
  static ChildProcesses open(ConfigFolder config, ImportSettings settings) {
    ExtractSettings limits = config.extract();
    return new ChildProcesses(
        new ChildSettings(
            command(config, settings),
            BEGINNERS,
            settings.heapMegabytes(),
            limits.timeLimit(),
            limits.mostCharacters(),
            settings.filesPerProcess(),
            FILES_AT_A_TIME));
  }

  private static List<String> command(ConfigFolder config, ImportSettings settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + settings.heapMegabytes() + "m",
            "-Xss2m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:-CreateCoredumpOnCrash",
            "-Xlog:disable",
            "-Xlog:all=off:stderr",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED"));
    archiveOfClasses().ifPresent(command::add);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            ReadingProcess.class.getName(),
            config.folder().toAbsolutePath().toString()));
    return command;
  }

  /** The start is faster with the archive of loaded classes that this process uses itself. */
  private static Optional<String> archiveOfClasses() {
    return ProcessHandle.current()
        .info()
        .arguments()
        .flatMap(
            arguments ->
                List.of(arguments).stream()
                    .filter(argument -> argument.startsWith(ARCHIVE_OF_CLASSES))
                    .findFirst());
  }
}
