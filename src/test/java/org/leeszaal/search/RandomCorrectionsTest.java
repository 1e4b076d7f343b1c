package org.leeszaal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.Corrector;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Language;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Correction.Part;
import org.leeszaal.desk.Correction.Place;
import org.leeszaal.desk.Correction.Tongue;
import org.leeszaal.desk.Desk;
import org.leeszaal.desk.KeptCorrection;
import org.leeszaal.desk.KeptCorrection.Status;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.schema.AnalysisSettings;
import org.leeszaal.schema.ArchiveSchema;
import org.leeszaal.search.TestArchive.Draft;

/**
 * The oracle is an archive made anew under the same corrections: one that was corrected step by
 * step, touching only the articles that a change concerns, must hold exactly the same.
 */
class RandomCorrectionsTest {
  private static final int ARTICLES = 25;
  private static final int STEPS = 28;
  private static final List<String> IDS =
      List.of(
          "person/a", "person/b", "person/c", "org/a", "org/d", "place/e", "misc/f", "country/BE");
  private static final List<String> NAMES = List.of("Anna", "Bo", "Carl Vos", "Dex", "Eke");

  @TempDir Path folder;

  private final ArchiveSchema schema = ArchiveSchema.of(AnalysisSettings.foldingOnly());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 8})
  void correctingStepByStepIsTheSameAsIndexingCorrected(long seed) {
    Random random = new Random(seed);
    List<AnnotatedArticle> articles = articles(random);
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    write(directory, articles, Corrector.NONE);
    SortedSet<String> original = IndexDump.of(directory);
    Desk desk = Desk.open(folder);
    for (int step = 0; step < STEPS; step++) {
      change(desk, random);
      Corrector corrector = corrector(desk);
      try (ArchiveWriter writer = ArchiveWriter.open(directory, schema)) {
        writer.correct(corrector);
        if (random.nextInt(4) == 0) {
          writer.put(articles.get(random.nextInt(ARTICLES)));
        }
      }
      assertSame(made(articles, corrector), IndexDump.of(directory), seed + ", step " + step);
    }
    undoAll(desk);
    correct(directory, corrector(desk));
    assertSame(original, IndexDump.of(directory), "all undone, seed " + seed);
  }

  @Test
  void aFileEditedByHandIsAppliedWhole() throws IOException {
    Random random = new Random(99);
    List<AnnotatedArticle> articles = articles(random);
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    write(directory, articles, Corrector.NONE);
    Desk desk = Desk.open(folder);
    for (int i = 0; i < 10; i++) {
      change(desk, random);
    }
    correct(directory, corrector(desk));
    assertNotEquals(made(articles, Corrector.NONE), IndexDump.of(directory));
    Path file = folder.resolve("corrections");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.removeIf(line -> line.startsWith("2 ") || line.contains(" undo "));
    Files.write(file, lines);
    correct(directory, corrector(desk));
    assertSame(made(articles, corrector(desk)), IndexDump.of(directory), "edited");
  }

  /** Sets of thousands of lines: only the difference is worth printing. */
  private static void assertSame(
      SortedSet<String> expected, SortedSet<String> actual, String message) {
    SortedSet<String> missing = new TreeSet<>(expected);
    missing.removeAll(actual);
    SortedSet<String> extra = new TreeSet<>(actual);
    extra.removeAll(expected);
    assertEquals("missing [] extra []", "missing " + missing + " extra " + extra, message);
  }

  private void correct(ByteBuffersDirectory directory, Corrector corrector) {
    try (ArchiveWriter writer = ArchiveWriter.open(directory, schema)) {
      writer.correct(corrector);
    }
  }

  private SortedSet<String> made(List<AnnotatedArticle> articles, Corrector corrector) {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      write(directory, articles, corrector);
      return IndexDump.of(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(
      ByteBuffersDirectory directory, List<AnnotatedArticle> articles, Corrector corrector) {
    try (ArchiveWriter writer = ArchiveWriter.open(directory, schema)) {
      writer.correct(corrector);
      articles.forEach(writer::put);
    }
  }

  private static Corrector corrector(Desk desk) {
    return desk.corrections().corrector(id -> Optional.empty());
  }

  private static List<AnnotatedArticle> articles(Random random) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      StringBuilder body = new StringBuilder("Verslag " + (i / 2) + " van de zitting");
      for (int k = random.nextInt(6); k >= 0; k--) {
        String what = random.nextInt(6) == 0 ? "PER" : any(IDS, random);
        body.append(" zag [").append(any(NAMES, random)).append('|').append(what).append("] staan");
      }
      Language language = any(List.of(Language.values()), random);
      articles.add(
          Draft.of("d" + i, language, "Zitting", body + " bij Anna thuis.")
              .on("2020-01-02")
              .made());
    }
    return articles;
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static void change(Desk desk, Random random) {
    List<KeptCorrection> all = desk.corrections().all();
    if (!all.isEmpty() && random.nextInt(4) == 0) {
      KeptCorrection one = any(all, random);
      if (one.status() == Status.HOLDS) {
        desk.undo(one.number());
        return;
      }
    }
    desk.add(any(random));
  }

  private static Correction any(Random random) {
    EntityId id = new EntityId(any(IDS, random));
    EntityId other = new EntityId(any(IDS, random));
    String label = random.nextBoolean() ? "" : "Naam " + random.nextInt(3);
    return switch (random.nextInt(7)) {
      case 0, 1 -> new Correction.Merge(id, other, label);
      case 2 -> new Correction.Split(id, part(random), other, label);
      case 3 ->
          new Correction.Rename(
              id, any(List.of(Tongue.values()), random), "Naam " + random.nextInt(3));
      case 4 -> new Correction.Retype(id, any(List.of(EntityKind.values()), random));
      case 5 -> new Correction.Hide(id, part(random));
      default ->
          new Correction.MentionIs(
              article(random),
              new Place.Everywhere(any(NAMES, random)),
              random.nextInt(5) == 0 ? EntityId.NONE : id,
              label);
    };
  }

  private static ArticleId article(Random random) {
    return new ArticleId("d" + random.nextInt(ARTICLES));
  }

  private static Part part(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Part.ALL;
      case 1 -> new Part.Named(any(NAMES, random).toLowerCase(java.util.Locale.ROOT));
      default -> new Part.InArticle(article(random));
    };
  }

  private static void undoAll(Desk desk) {
    for (KeptCorrection one : desk.corrections().all()) {
      if (one.status() == Status.HOLDS) {
        desk.undo(one.number());
      }
    }
  }
}
