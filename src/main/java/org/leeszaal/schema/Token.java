package org.leeszaal.schema;

/**
 * A word of a text, as the exact fields hold it.
 *
 * @param position of the word in its text, from 0; the same in every field of a {@link TextPart}
 * @param begin in UTF-16 characters of the text
 * @param end behind the last character
 */
public record Token(String term, int position, int begin, int end) {}
