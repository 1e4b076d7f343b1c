/**
 * Who is meant? From names in one article to people, bodies, places and countries.
 *
 * <p>Comes in: names with their kinds, the article, the knowledge tables. Goes out: mentions with
 * entity, label and country. Refuses to know: models, files, and every other article: the same name
 * in the same article is always decided alike.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.entity.link;
