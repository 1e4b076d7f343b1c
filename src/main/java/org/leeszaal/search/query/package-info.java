/**
 * What does a person's query say?
 *
 * <p>Comes in: any string that a person types. Goes out: a {@link
 * org.leeszaal.search.query.ParsedQuery}: a tree of records, the notes on what was repaired, and
 * the same query in words. Never an exception.
 *
 * <p>Refuses to know: Lucene, analyzers and entities: the tree is compiled by {@code search}.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.search.query;
