/**
 * Who is meant? From names in one article to people, bodies, places and countries.
 *
 * <p>Comes in: names with their kinds, the article, the knowledge tables. Goes out: mentions with
 * entity, label and country. Refuses to know: models, files, and every other article: the same name
 * in the same article is always decided alike.
 *
 * <p>Names of different articles come together by the tables and by ids made from {@code NameKey}.
 * The comparing of pairs ({@code SameName}, {@code WordLikeness}, {@code BodyNames}, {@code Latin})
 * serves {@code evaluate names} alone.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.entity.link;
