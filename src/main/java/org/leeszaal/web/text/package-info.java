/**
 * How is it said in the reader's language?
 *
 * <p>Comes in: a key of the message files, a number, a day. Goes out: words in Dutch, French or
 * English.
 *
 * <p>Refuses to know: pages, HTTP and the archive.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.web.text;
