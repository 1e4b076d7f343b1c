package org.leeszaal.extract.language;

import org.leeszaal.article.Language;

/**
 * A language and how sure it is.
 *
 * @param confidence 0 to 1; for a text of ours, 0.9 and above is rarely wrong
 */
public record LanguageGuess(Language language, double confidence) {}
