/**
 * The yardstick: what a plain Lucene program does with the same articles.
 *
 * <p>Comes in: annotated articles, plain questions. Goes out: an index with one analyzed field a
 * language, five facets and BM25 as Lucene ships it; pages of hits with facets and snippets of the
 * unified highlighter. {@code bench} and {@code evaluate retrieval} print its figures beside
 * Leeszaal's.
 *
 * <p>Refuses to know: everything that Leeszaal adds. Nothing of the program itself uses this
 * package; it writes as well as reads, because a yardstick must not borrow from what it measures.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.search.plain;
