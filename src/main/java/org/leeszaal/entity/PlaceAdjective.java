package org.leeszaal.entity;

import org.leeszaal.article.EntityId;
import org.leeszaal.article.Language;

/** An adjective or inhabitant of a place that is no country: {@code Vlaamse}, {@code parisien}. */
public record PlaceAdjective(Language language, String word, EntityId id) {}
