package org.leeszaal.ingest.child;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.extract.Extraction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One reading process, and the parent's end of the line to it. It reads several files at the same
 * time, each for another thread; who broke it is known when it was the only one.
 */
final class Child implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Child.class);

  private static final Duration START = Duration.ofSeconds(60);

  private static final String NONSENSE =
      "Reading it made the process that read it say what can't be understood. Open the file"
          + " with the program that made it and save it anew.";

  /** Nobody's file: what the child says of itself. */
  private static final int ITSELF = 0;

  /**
   * Ctrl-C reaches every process of a terminal: the parent decides, and a child reads to the end.
   */
  private static final List<String> DEAF =
      List.of("/bin/sh", "-c", "trap '' HUP INT TERM; exec \"$0\" \"$@\"");

  private final ChildSettings settings;
  private final Share share;
  private final Process process;
  private final DataOutputStream out;
  private final LastWords lastWords;
  private final TemporaryFolder folder;
  private final Map<Integer, Hearing> hearings = new ConcurrentHashMap<>();
  private final Blame blame = new Blame();
  private volatile boolean closed;
  private volatile boolean slow;
  private int inside;

  private Child(ChildSettings settings, Share share, Process process, TemporaryFolder folder) {
    this.settings = settings;
    this.share = share;
    this.process = process;
    this.folder = folder;
    out = new DataOutputStream(process.getOutputStream());
    lastWords = LastWords.of(process.getErrorStream());
  }

  /** How much a child reads before another takes its place. */
  enum Share {
    OF_BEGINNERS,
    WHOLE;

    int files(ChildSettings settings) {
      return this == WHOLE
          ? settings.filesPerChild()
          : Math.min(settings.beginners().files(), settings.filesPerChild());
    }
  }

  /**
   * @throws ChildProblem when it can't be started at all
   */
  static Child start(ChildSettings settings, Share share) {
    try {
      TemporaryFolder folder = TemporaryFolder.make();
      Child child = new Child(settings, share, process(settings, share, folder), folder);
      child.awaitReady();
      return child;
    } catch (IOException e) {
      throw new ChildProblem(String.valueOf(e.getMessage()));
    }
  }

  private void awaitReady() {
    Hearing itself = new Hearing();
    hearings.put(ITSELF, itself);
    Thread.ofPlatform().daemon().name("child-" + process.pid()).start(this::listen);
    Optional<Frame> ready = itself.next(START);
    hearings.remove(ITSELF);
    if (ready.isEmpty() || ready.get().kind() != Frame.Kind.READY) {
      close();
      throw new ChildProblem(lastWords.text());
    }
  }

  private static Process process(ChildSettings settings, Share share, TemporaryFolder folder)
      throws IOException {
    List<String> command = new ArrayList<>(settings.command());
    command.add(1, "-Djava.io.tmpdir=" + folder.path());
    command.add(1, "-XX:ErrorFile=" + folder.path().resolve("crash.log"));
    command.addAll(0, DEAF);
    if (share == Share.OF_BEGINNERS) {
      command.addAll(DEAF.size() + 1, settings.beginners().options());
    }
    boolean started = false;
    try {
      Process process = new ProcessBuilder(command).start();
      started = true;
      return process;
    } finally {
      if (!started) {
        folder.delete();
      }
    }
  }

  private void listen() {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      boolean heard = true;
      while (heard) {
        Frame frame = Frame.read(in);
        Hearing hearing = hearings.get(frame.file());
        heard = hearing != null && hearing.keep(frame);
      }
    } catch (IOException | InterruptedException e) {
      LOG.debug("child {} is no longer heard", process.pid(), e);
    } finally {
      blame.broken();
      hearings.values().forEach(Hearing::breakOff);
    }
  }

  /** Takes room for one file; false when it can't be given another one. */
  synchronized boolean enter() {
    if (isFit()) {
      inside++;
      return true;
    }
    return false;
  }

  /** Takes room for one file, whatever may have become of it since it started. */
  synchronized void enterFresh() {
    inside++;
  }

  synchronized void leave() {
    inside--;
  }

  /** Whether nobody uses it now. */
  synchronized boolean isLeft() {
    return inside == 0;
  }

  /** Whether it can be given another file. */
  boolean isFit() {
    return !closed
        && !slow
        && !blame.isBroken()
        && process.isAlive()
        && blame.files() < share.files(settings);
  }

  /** Whatever happens to the child, there is an answer; see {@link #isFit} afterwards. */
  Answer read(SourceFile file) {
    Blame.Begun begun = blame.begin();
    Hearing hearing = new Hearing();
    hearings.put(begun.number(), hearing);
    try {
      return answer(ask(begun, file, hearing), begun);
    } finally {
      hearing.end();
      hearings.remove(begun.number());
      blame.end(begun);
    }
  }

  private Heard ask(Blame.Begun begun, SourceFile file, Hearing hearing) {
    try {
      Frame question = new Frame(begun.number(), Frame.Kind.READ, Wire.file(file));
      synchronized (out) {
        question.write(out);
      }
    } catch (IOException e) {
      blame.broken();
    }
    if (blame.isBroken()) {
      hearing.breakOff(); // who came after the listener went was not told
    }
    return hearing.all(settings);
  }

  private Answer answer(Heard heard, Blame.Begun begun) {
    return switch (heard) {
      case Heard.All(var extraction, var longest) -> {
        // The child has the same limit and left a parser behind that may never end.
        boolean late = longest.compareTo(settings.timeLimit()) >= 0;
        slow |= late;
        if (!late) {
          blame.answered();
        }
        yield late ? inTime(extraction, begun) : Answer.sure(extraction);
      }
      case Heard.Silence silence -> {
        Answer answer = inTime(new Extraction.Failed(slowReason()), begun);
        endFor(begun);
        yield answer;
      }
      case Heard.TooMuch tooMuch -> {
        endFor(begun);
        yield Answer.sure(new Extraction.Failed(tooMuchReason()));
      }
      case Heard.Nonsense nonsense -> {
        // Whose parser writes between the messages may write of another's file.
        blame.broken();
        close();
        yield broken(NONSENSE, begun);
      }
      case Heard.BrokenOff brokenOff -> broken(brokenOffReason(), begun);
    };
  }

  private Answer broken(String reason, Blame.Begun begun) {
    return new Answer(
        new Extraction.Failed(reason),
        blame.isOf(begun) ? Answer.Cause.THE_FILE : Answer.Cause.THIS_OR_ANOTHER);
  }

  private Answer inTime(Extraction extraction, Blame.Begun begun) {
    return extraction instanceof Extraction.Failed && !blame.isSlowByItself(begun)
        ? new Answer(extraction, Answer.Cause.THIS_OR_ANOTHER)
        : Answer.sure(extraction);
  }

  private void endFor(Blame.Begun begun) {
    blame.brokenBy(begun);
    close();
  }

  /** Why there is no answer that can be used, for people. Ends the child. */
  private String brokenOffReason() {
    boolean ended = hasEnded();
    close();
    return ended
        ? new Death(process.exitValue(), lastWords.text(), settings.heapMegabytes()).reason()
        : NONSENSE;
  }

  private String slowReason() {
    return "It could not be read within "
        + settings.timeLimit().toSeconds()
        + " seconds, the limit for one document; it may be damaged.";
  }

  private String tooMuchReason() {
    return "It gives more than "
        + settings.mostCharacters()
        + " characters of text, the limit"
        + " for one file. Split it, or raise the limit in the configuration.";
  }

  /** The line breaks off a moment before the process is gone. */
  private boolean hasEnded() {
    try {
      return process.waitFor(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  /** Ends it at once, with whatever it started itself. */
  @Override
  public void close() {
    closed = true;
    hearings.values().forEach(Hearing::end); // lets go of a listener that waits for room
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    folder.delete();
  }
}
