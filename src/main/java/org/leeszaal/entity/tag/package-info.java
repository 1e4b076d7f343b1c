/**
 * Where do names stand? Features, trained models and the lean engine that runs them.
 *
 * <p>Comes in: the tokens of one article. Goes out: a BIO tag and a probability for each token.
 * Refuses to know: who is meant, and where files lie.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.entity.tag;
