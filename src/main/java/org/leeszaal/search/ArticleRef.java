package org.leeszaal.search;

import org.leeszaal.article.ArticleId;
import org.leeszaal.article.Language;
import org.leeszaal.article.PublishedDate;

/** An article in a list. */
public record ArticleRef(
    ArticleId id, String title, String outlet, PublishedDate published, Language language) {}
