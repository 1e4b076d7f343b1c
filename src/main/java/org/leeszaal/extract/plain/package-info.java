/**
 * The yardstick of extraction: what Tika alone makes of the same files.
 *
 * <p>Comes in: files. Goes out: the number of characters of their text. {@code bench extract}
 * prints its speed beside that of Leeszaal's own readers.
 *
 * <p>Refuses to know: articles. Nothing of the program itself uses this package.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.extract.plain;
