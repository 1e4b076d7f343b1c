package org.leeszaal.cli.desk;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.Corrector;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.desk.Desk;
import org.leeszaal.index.ArchiveLocked;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.schema.ArchiveSchema;

/**
 * Writes an archive under the corrections of its desk: with those there are when it is opened, and
 * with those that people make meanwhile at every commit. After closing it looks once more: whoever
 * made a correction while this held the archive could not apply it.
 */
public final class CorrectedWriter implements ArchiveWriter {
  private final Path index;
  private final ArchiveSchema schema;
  private final Desk desk;
  private final Function<EntityId, Optional<KnownEntity>> tables;
  private final ArchiveWriter writer;

  private CorrectedWriter(
      Path index,
      ArchiveSchema schema,
      Desk desk,
      Function<EntityId, Optional<KnownEntity>> tables) {
    this.index = index;
    this.schema = schema;
    this.desk = desk;
    this.tables = tables;
    writer = ArchiveWriter.open(index, schema);
  }

  /**
   * @param index the folder of the Lucene index
   * @throws ArchiveLocked when another process writes it
   */
  public static ArchiveWriter open(
      Path index,
      ArchiveSchema schema,
      Desk desk,
      Function<EntityId, Optional<KnownEntity>> tables) {
    Corrector corrector = desk.corrections().corrector(tables);
    CorrectedWriter opened = new CorrectedWriter(index, schema, desk, tables);
    boolean whole = false;
    try {
      opened.writer.correct(corrector);
      whole = true;
      return opened;
    } finally {
      if (!whole) {
        opened.abandon();
      }
    }
  }

  /** Brings an archive that nobody writes to the state of its desk; gives the changed articles. */
  public static int update(
      Path index,
      ArchiveSchema schema,
      Desk desk,
      Function<EntityId, Optional<KnownEntity>> tables) {
    int changed = 0;
    Corrector corrector = desk.corrections().corrector(tables);
    while (!ArchiveWriter.corrections(index).equals(corrector.state())) {
      try (ArchiveWriter writer = ArchiveWriter.open(index, schema)) {
        changed += writer.correct(corrector);
      }
      corrector = desk.corrections().corrector(tables);
    }
    return changed;
  }

  /**
   * The same for who has just let go of the archive: corrections that were made meanwhile could not
   * be applied. Whoever took it since applies what is left.
   */
  public static void catchUp(
      Path index,
      ArchiveSchema schema,
      Desk desk,
      Function<EntityId, Optional<KnownEntity>> tables) {
    try {
      update(index, schema, desk, tables);
    } catch (ArchiveLocked next) {
      // the next one does it
    }
  }

  @Override
  public void put(AnnotatedArticle article) {
    writer.put(article);
  }

  @Override
  public void remove(ArticleId id) {
    writer.remove(id);
  }

  @Override
  public int correct(Corrector corrector) {
    return writer.correct(corrector);
  }

  @Override
  public void commit() {
    commit(writer.notes());
  }

  @Override
  public void commit(Map<String, String> notes) {
    writer.correct(desk.corrections().corrector(tables));
    writer.commit(notes);
  }

  @Override
  public Map<String, String> notes() {
    return writer.notes();
  }

  @Override
  public void takeOver(Path other, Map<String, String> notes) {
    writer.takeOver(other, notes);
  }

  @Override
  public void abandon() {
    writer.abandon();
  }

  @Override
  public void close() {
    try (writer) {
      writer.correct(desk.corrections().corrector(tables));
    }
    catchUp(index, schema, desk, tables);
  }
}
