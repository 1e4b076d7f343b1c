package org.leeszaal.article;

/**
 * A stretch of an article in another language than the article's.
 *
 * @param span in {@link Article#text()}
 */
public record LanguageSpan(TextSpan span, Language language) {}
