/**
 * Words and sentences: one tokenizer for training and for use.
 *
 * <p>Comes in: text and its language. Goes out: offsets of tokens and sentences, UTF-16. Refuses to
 * know: names, models and tables.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.entity.text;
