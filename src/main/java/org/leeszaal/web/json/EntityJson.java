package org.leeszaal.web.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeszaal.search.EntityPage;
import org.leeszaal.search.EntityRef;

/** What the entity page shows. */
public record EntityJson(
    String id,
    String kind,
    EntityPage.Labels labels,
    List<AliasJson> aliases,
    List<RoleJson> roles,
    @Nullable String country,
    long articles,
    long mentions,
    @Nullable String first,
    @Nullable String last,
    List<TogetherJson> together,
    List<MonthJson> months,
    List<SearchJson.FacetJson> outlets) {

  public static EntityJson of(EntityPage page) {
    return new EntityJson(
        page.id().value(),
        page.kind().name(),
        page.labels(),
        page.aliases().stream().map(AliasJson::of).toList(),
        page.roles().stream().map(RoleJson::of).toList(),
        orNull(page.country()),
        page.articles(),
        page.mentions(),
        orNull(page.first()),
        orNull(page.last()),
        page.together().all().stream().map(TogetherJson::of).toList(),
        page.months().stream().map(MonthJson::of).toList(),
        page.outlets().stream().map(SearchJson.FacetJson::of).toList());
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }

  /** A name as it stands in articles, and how often. */
  public record AliasJson(String name, String language, long count) {
    static AliasJson of(EntityPage.Alias alias) {
      return new AliasJson(alias.name(), alias.language().code(), alias.count());
    }
  }

  /** An office or job beside the name, and beside how many mentions. */
  public record RoleJson(String role, String language, long count) {
    static RoleJson of(EntityPage.Role role) {
      return new RoleJson(role.words(), role.language().code(), role.count());
    }
  }

  /** An entity that stands in the same articles; {@code articles} counts the shared ones. */
  public record TogetherJson(String id, String label, String kind, long articles) {
    static TogetherJson of(EntityRef ref) {
      return new TogetherJson(ref.id().value(), ref.label(), ref.kind().name(), ref.articles());
    }
  }

  /** Mentions in a month, by the language of the articles. */
  public record MonthJson(String month, String language, long mentions) {
    static MonthJson of(EntityPage.MonthCount count) {
      return new MonthJson(count.month(), count.language().code(), count.mentions());
    }
  }
}
