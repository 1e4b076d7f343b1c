package org.leeszaal.web;

import java.util.List;
import java.util.stream.Stream;
import org.leeszaal.article.Language;
import org.leeszaal.search.EntityPage;
import org.leeszaal.search.EntityRef;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.EntityView.Alias;
import org.leeszaal.web.view.EntityView.Companion;
import org.leeszaal.web.view.EntityView.Name;
import org.leeszaal.web.view.EntityView.Roles;
import org.leeszaal.web.view.EntityView.Together;
import org.leeszaal.web.view.Link;

/** The lists of the entity page. */
final class EntityParts {
  /** Companions of a kind that are seen at once; the rest unfolds. */
  private static final int SEEN = 8;

  private EntityParts() {}

  /** By language: the table's name, then every name in articles of that language. */
  static List<Name> names(EntityPage page, Messages words) {
    return EntityPages.NAMED.stream()
        .map(
            language ->
                new Name(
                    language.code(),
                    words.languageName(language),
                    page.labels().in(language),
                    aliases(page, language, words)))
        .toList();
  }

  private static List<Alias> aliases(EntityPage page, Language language, Messages words) {
    return page.aliases().stream()
        .filter(alias -> alias.language() == language)
        .map(alias -> new Alias(alias.name(), words.number(alias.count())))
        .toList();
  }

  /** Names in articles of any other language. */
  static List<Link> otherNames(EntityPage page, Messages words) {
    return page.aliases().stream()
        .filter(alias -> !EntityPages.NAMED.contains(alias.language()))
        .map(alias -> Link.of(alias.name() + " (" + words.number(alias.count()) + ")", ""))
        .toList();
  }

  /** By language, those of each in their order. */
  static List<Roles> roles(EntityPage page, Messages words) {
    return Stream.of(Language.values())
        .map(language -> roles(page, language, words))
        .filter(group -> !group.roles().isEmpty())
        .toList();
  }

  private static Roles roles(EntityPage page, Language language, Messages words) {
    List<Alias> roles =
        page.roles().stream()
            .filter(role -> role.language() == language)
            .map(role -> new Alias(role.words(), words.number(role.count())))
            .toList();
    return new Roles(language.code(), words.languageName(language), roles);
  }

  static List<Together> together(EntityPage page, SearchRequest search, Messages words) {
    return Stream.of(
            companions("person", page.together().persons(), search, words),
            companions("org", page.together().organisations(), search, words),
            companions("place", page.together().places(), search, words))
        .filter(group -> !group.first().isEmpty())
        .toList();
  }

  private static Together companions(
      String kind, List<EntityRef> entities, SearchRequest search, Messages words) {
    List<Companion> companions =
        entities.stream().map(entity -> companion(entity, search, words)).toList();
    int first = Math.min(SEEN, companions.size());
    return new Together(
        words.get("kinds." + kind),
        companions.subList(0, first),
        words.get("entity.more", companions.size() - first),
        companions.subList(first, companions.size()));
  }

  private static Companion companion(EntityRef entity, SearchRequest search, Messages words) {
    String shared =
        Chips.filter(entity.id()).map(filter -> SearchAddress.href(search.with(filter))).orElse("");
    return new Companion(
        Chips.of(entity, words), Link.of(words.count("articles", entity.articles()), shared));
  }
}
