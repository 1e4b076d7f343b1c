/**
 * How good is it?
 *
 * <p>Comes in: expected answers. Goes out: scores (precision, recall, F1 and the like), each with
 * the source of its definition.
 *
 * <p>Refuses to know: how the answers were made. Nothing here may feed back into models or tables.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.quality;
