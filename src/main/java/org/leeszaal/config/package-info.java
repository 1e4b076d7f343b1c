/**
 * What may be changed?
 *
 * <p>Comes in: the folder {@code index-config}. Goes out: one record with the settings record of
 * each stage, read once and validated once; {@link org.leeszaal.config.ConfigProblem} names file,
 * line and mend.
 *
 * <p>Refuses to know: what the stages do with their settings. No stage knows this package.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.config;
