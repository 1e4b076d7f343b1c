/**
 * Reads files in processes of their own: whatever a parser does there, it costs one file. The child
 * runs a {@link org.leeszaal.ingest.child.ChildLoop}; the parent sees an ordinary {@link
 * org.leeszaal.extract.Extractor}, {@link org.leeszaal.ingest.child.ChildProcesses}.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.ingest.child;
