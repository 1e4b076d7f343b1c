/**
 * Measuring runs: the work behind the {@code bench} commands.
 *
 * <p>Comes in: settings, made articles, files, the address of a served archive. Goes out: records
 * of figures, Leeszaal's and those of a plain program on the same material in the same run.
 *
 * <p>Refuses to know: how figures are printed. The one place beside {@code ingest} with threads and
 * child processes: a crowd of readers and a cold start can't be measured without.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.cli.bench;
