/**
 * What all readers of stage 2 share: bytes to characters, characters to paragraphs, dates and
 * bylines as newspapers write them.
 *
 * <p>Comes in: bytes or characters of unknown quality. Goes out: plain Java values. Refuses to
 * know: file formats.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.extract.text;
