/**
 * Who runs the stages?
 *
 * <p>Comes in: a corpus, an extractor, an entity finder and an archive writer. Goes out: a changed
 * archive and an {@link org.leeszaal.ingest.IngestReport} of what changed and what failed. The only
 * package with threads.
 *
 * <p>Refuses to know: formats, models, queries and the command line.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.ingest;
