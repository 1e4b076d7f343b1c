/**
 * How does much go out at once, and much come in?
 *
 * <p>Comes in: a request to {@code search}, or a list of queries. Goes out: every result of the
 * request as a stream of rows, records or files, each with what was asked and when; or the queries
 * that could be read, and why the others could not. Shared by the command line and the API.
 *
 * <p>Refuses to know: where it is written to.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.web.bulk;
