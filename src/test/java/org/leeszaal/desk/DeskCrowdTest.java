package org.leeszaal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.desk.Correction.Part;

/** Many write at once, in threads and in processes; nothing is lost and no number given twice. */
class DeskCrowdTest {
  private static final int EACH = 20;

  @TempDir Path folder;

  /** Another process: adds corrections and tags. */
  public static void main(String[] args) {
    write(Desk.open(Path.of(args[0])), args[1]);
  }

  private static List<Integer> write(Desk desk, String who) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      EntityId id = new EntityId("person/" + who + "-" + i);
      numbers.add(desk.add(new Correction.Hide(id, Part.ALL)));
      desk.tag(new ArticleId("a" + i), who);
    }
    return numbers;
  }

  @Test
  void nothingIsLostAmongThreadsAndProcesses()
      throws IOException, InterruptedException, ExecutionException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                DeskCrowdTest.class.getName(),
                folder.toString(),
                "other")
            .inheritIO()
            .start();
    List<Integer> numbers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<Integer>>> writers =
          IntStream.range(0, 4)
              .mapToObj(i -> threads.submit(() -> write(Desk.open(folder), "thread" + i)))
              .toList();
      for (Future<List<Integer>> writer : writers) {
        numbers.addAll(writer.get());
      }
    }
    assertEquals(0, other.waitFor());
    Desk desk = Desk.open(folder);
    assertEquals(5 * EACH, desk.corrections().all().size());
    assertEquals(
        IntStream.rangeClosed(1, 5 * EACH).boxed().toList(),
        desk.corrections().all().stream().map(KeptCorrection::number).toList());
    assertEquals(4 * EACH, numbers.stream().distinct().count());
    assertEquals(EACH, desk.tagged("other").size());
    assertEquals(5, desk.tags(new ArticleId("a0")).size());
  }
}
