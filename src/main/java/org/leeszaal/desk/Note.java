package org.leeszaal.desk;

import java.time.Instant;
import org.leeszaal.article.ArticleId;

/**
 * What a person wrote beside an article.
 *
 * @param time of its last change
 * @param text in any number of lines
 */
public record Note(ArticleId article, Instant time, String text) {}
