/**
 * Articles and questions made by a program, for measuring speed and size.
 *
 * <p>Comes in: our own texts (for the words) and the knowledge tables (for the names). Goes out:
 * annotated articles, as many as are wanted, and questions about them; the same seed gives the same
 * ones, letter for letter.
 *
 * <p>Refuses to know: who reads them. The sentences mean nothing: they have the lengths, the word
 * frequencies, the repeated word pairs, the names, dates and re-posts of news, and no more.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.quality.made;
