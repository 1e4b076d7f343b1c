package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.leeszaal.schema.ArchiveSchema;
import org.leeszaal.schema.IndexMismatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands out the newest snapshot and keeps it open for as long as somebody reads it. */
final class Snapshots extends ReferenceManager<Snapshot> {
  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  private final AtomicBoolean outdated = new AtomicBoolean();
  private final ArchiveSchema schema;
  private final KnownNames known;

  Snapshots(Directory directory, ArchiveSchema schema, KnownNames known) throws IOException {
    this.schema = schema;
    this.known = known;
    current = open(DirectoryReader.open(directory), schema, known);
  }

  @Override
  protected void decRef(Snapshot snapshot) throws IOException {
    snapshot.reader().decRef();
  }

  @Override
  protected @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
    if (newer == null) {
      return null;
    }
    try {
      return open(newer, schema, known);
    } catch (IndexMismatch e) {
      if (!outdated.getAndSet(true)) {
        LOG.error(
            "The archive was written anew under other settings and is shown as it was before;"
                + " restart the server.");
      }
      return null;
    }
  }

  private static Snapshot open(DirectoryReader reader, ArchiveSchema schema, KnownNames known)
      throws IOException {
    boolean whole = false;
    try {
      Snapshot snapshot = new Snapshot(reader, schema, known);
      whole = true;
      return snapshot;
    } finally {
      if (!whole) {
        reader.close();
      }
    }
  }

  @Override
  protected boolean tryIncRef(Snapshot snapshot) {
    return snapshot.reader().tryIncRef();
  }

  @Override
  protected int getRefCount(Snapshot snapshot) {
    return snapshot.reader().getRefCount();
  }
}
