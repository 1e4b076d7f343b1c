/**
 * What did writer and reader agree to store?
 *
 * <p>Comes in: analyzer settings. Goes out: the fields, analyzers, facet dimensions and the version
 * that both {@code index} and {@code search} use, so that neither has to know the other.
 *
 * <p>Refuses to know: how a document is built (that is {@code index}) and what a query means (that
 * is {@code search}). A method that takes an {@code Article} does not belong here.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.schema;
