package org.leeszaal.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Mention;
import org.leeszaal.search.EntityRef;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.ArticleView.Bit;
import org.leeszaal.web.view.ArticleView.Card;
import org.leeszaal.web.view.ArticleView.CardGroup;
import org.leeszaal.web.view.ArticleView.Fact;
import org.leeszaal.web.view.ArticleView.Run;
import org.leeszaal.web.view.Link;

/** One card for each entity of an article: who is meant, by which names, and how sure that is. */
final class Cards {
  private static final List<String> KINDS = List.of("person", "org", "place", "country", "misc");

  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
  private final List<String> keys;
  private final Map<String, String> labels;
  private final Correcting correcting;
  private final Messages words;

  /** Where a name can be corrected. */
  interface Correcting {
    /**
     * @param card its place on the page
     * @param entity empty for an undecided name
     * @return empty where nothing can be corrected
     */
    String address(String card, String entity, String surface);
  }

  /**
   * @param labels entities with their names in the reader's language
   */
  Cards(List<Mention> all, List<EntityRef> labels, Correcting correcting, Messages words) {
    this.correcting = correcting;
    this.words = words;
    this.labels =
        labels.stream()
            .collect(Collectors.toMap(ref -> ref.id().value(), EntityRef::label, (a, b) -> a));
    all.forEach(it -> mentions.computeIfAbsent(key(it), k -> new ArrayList<>()).add(it));
    keys = List.copyOf(mentions.keySet());
  }

  /** Undecided names are one each, by their letters. */
  private static String key(Mention mention) {
    return mention.entity().isKnown()
        ? mention.entity().value()
        : mention.kind().prefix() + "?" + mention.surface();
  }

  private static String kind(Mention mention) {
    return mention.entity().isKnown() ? Chips.kind(mention.entity()) : mention.kind().prefix();
  }

  private String id(String key) {
    return "card-" + (keys.indexOf(key) + 1);
  }

  private String label(Mention mention) {
    return labels.getOrDefault(mention.entity().value(), mention.label());
  }

  Run run(Mention mention, List<Bit> bits) {
    String kind = kind(mention);
    String title = words.get("card.title", label(mention), words.get("kind." + kind));
    return new Run(id(key(mention)), kind, title, bits);
  }

  List<CardGroup> groups() {
    Map<String, List<Card>> byKind = new LinkedHashMap<>();
    KINDS.forEach(kind -> byKind.put(kind, new ArrayList<>()));
    mentions.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .map(entry -> card(entry.getKey(), entry.getValue()))
        .forEach(card -> byKind.getOrDefault(card.kind(), new ArrayList<>()).add(card));
    return byKind.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(
            entry ->
                new CardGroup(
                    entry.getKey(), words.get("kinds." + entry.getKey()), entry.getValue()))
        .toList();
  }

  private Card card(String key, List<Mention> here) {
    Mention first = here.getFirst();
    EntityId entity = first.entity();
    String kind = kind(first);
    String search =
        entity.isKnown()
            ? Chips.filter(entity)
                .map(filter -> SearchAddress.href(SearchRequest.of("").with(filter)))
                .orElse("")
            : "";
    return new Card(
        id(key),
        kind,
        words.get("kind." + kind),
        label(first),
        words.count("times", here.size()),
        Link.of(
            words.get("card.entity"), entity.isKnown() ? Address.entity(entity).toString() : ""),
        Link.of(words.get("card.search"), search),
        Link.of(
            words.get("correct.link"),
            correcting.address(id(key), entity.value(), first.surface())),
        facts(first, here));
  }

  private List<Fact> facts(Mention first, List<Mention> here) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.get("card.names"), names(here)));
    if (!first.entity().isKnown()) {
      facts.add(new Fact(words.get("card.who"), words.get("card.undecided")));
    } else if (isResolved(first, here)) {
      facts.add(new Fact(words.get("card.resolved"), resolved(first, here)));
    }
    facts.add(new Fact(words.get("card.confidence"), confidence(here)));
    TreeSet<String> origins = new TreeSet<>();
    here.forEach(mention -> origins.add(words.get("mention." + mention.origin().code())));
    facts.add(new Fact(words.get("card.origin"), String.join(", ", origins)));
    if (first.entity().isKnown()) {
      facts.add(new Fact("id", first.entity().value()));
    }
    return facts;
  }

  /** Each name with how often it stands here. */
  private String names(List<Mention> here) {
    Map<String, Long> counts =
        here.stream()
            .collect(
                Collectors.groupingBy(Mention::surface, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(name -> name.getKey() + " (" + words.number(name.getValue()) + ")")
        .collect(Collectors.joining(", "));
  }

  private boolean isResolved(Mention first, List<Mention> here) {
    return first.kind() != EntityKind.MISC && !resolved(first, here).isEmpty();
  }

  /** Names that are shorter than, or other than, the full one. */
  private String resolved(Mention first, List<Mention> here) {
    return here.stream()
        .map(Mention::surface)
        .filter(name -> !name.equals(first.label()) && !name.equals(label(first)))
        .distinct()
        .map(name -> words.get("quoted", name))
        .collect(Collectors.joining(", "));
  }

  private String confidence(List<Mention> here) {
    double least = here.stream().mapToDouble(Mention::confidence).min().orElse(0);
    double most = here.stream().mapToDouble(Mention::confidence).max().orElse(0);
    String low = words.percent(least);
    String high = words.percent(most);
    return low.equals(high) ? low : words.get("card.range", low, high);
  }
}
