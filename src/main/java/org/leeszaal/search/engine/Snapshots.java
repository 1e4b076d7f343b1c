package org.leeszaal.search.engine;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.leeszaal.schema.ArchiveSchema;

/** Hands out the newest snapshot and keeps it open for as long as somebody reads it. */
final class Snapshots extends ReferenceManager<Snapshot> {
  private final ArchiveSchema schema;
  private final KnownNames known;

  Snapshots(Directory directory, ArchiveSchema schema, KnownNames known) throws IOException {
    this.schema = schema;
    this.known = known;
    current = new Snapshot(DirectoryReader.open(directory), schema, known);
  }

  @Override
  protected void decRef(Snapshot snapshot) throws IOException {
    snapshot.reader().decRef();
  }

  @Override
  protected @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
    return newer == null ? null : new Snapshot(newer, schema, known);
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
