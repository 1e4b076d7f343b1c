/**
 * Stage 1: which files are there?
 *
 * <p>Comes in: files and folders as a person names them. Goes out: {@link
 * org.leeszaal.corpus.SourceFile}s in sorted order, so that runs can be repeated.
 *
 * <p>Refuses to know: what a file says, or whether it was read before. A folder may hold a file
 * {@code .leeszaalignore} with the names (or globs, one a line) of files beside it that are not for
 * reading; hidden files and folders are never read.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.corpus;
