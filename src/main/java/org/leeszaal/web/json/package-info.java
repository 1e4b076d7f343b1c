/**
 * What do programs get to read?
 *
 * <p>Comes in: the answers of {@code search}. Goes out: records whose fields are the JSON fields
 * that the command line and {@code /api/v1} promise. A field once given keeps its name.
 *
 * <p>Refuses to know: HTTP and the command line; both write these records with the same {@link
 * org.leeszaal.web.json.Json}.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.web.json;
