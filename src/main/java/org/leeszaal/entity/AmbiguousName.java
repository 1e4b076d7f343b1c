package org.leeszaal.entity;

import org.leeszaal.article.EntityId;
import org.leeszaal.article.Language;

/** A name of a known entity that is also an ordinary word or a surname in this language. */
public record AmbiguousName(Language language, String name, EntityId id) {}
