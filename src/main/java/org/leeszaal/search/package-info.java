/**
 * Stage 5: what matches, and what can I narrow by?
 *
 * <p>Comes in: a {@link org.leeszaal.search.SearchRequest}. Goes out: a {@link
 * org.leeszaal.search.ResultPage}: hits with snippets, facets whose counts are the articles that a
 * click gives, and what was understood. A person's query never makes an exception.
 *
 * <p>Refuses to know: how the index is written, where files lie, and how pages look.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.search;
