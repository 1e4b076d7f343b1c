package org.leeszaal.entity.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Mention;
import org.leeszaal.entity.NameWords;
import org.leeszaal.entity.tag.Confidence;

/** Decides who is meant by each name of an article. Safe for several threads. */
public final class ArticleResolver {
  private final KnownNames known;
  private final Set<String> titles;
  private final RoleWords roles;

  public ArticleResolver(KnownNames known, NameWords words) {
    this.known = known;
    titles = TitleWords.of(words);
    roles = new RoleWords(words.roles());
  }

  /**
   * Mentions in the order of the names.
   *
   * @param text that the names' spans point into
   * @param names in order, not overlapping
   */
  public List<Mention> resolve(String text, List<FoundName> names) {
    return decide(text, PlaceWords.parted(names.stream().map(this::byTables).toList(), known));
  }

  /**
   * The kind that the tables give a name of several words or in capitals, where they know it as one
   * kind only and the finder was not sure.
   */
  private FoundName byTables(FoundName name) {
    String bare = Names.bare(name.surface());
    boolean telling = bare.indexOf(' ') > 0 || Names.isAcronym(bare);
    if (!telling || name.confidence() > Confidence.FIRM) {
      return name;
    }
    List<EntityKind> kinds = known.kinds(bare);
    return kinds.size() == 1 ? name.as(kinds.get(0)) : name;
  }

  private List<Mention> decide(String text, List<FoundName> names) {
    PersonResolver persons = new PersonResolver(known, new TitleWords(titles, text));
    PlaceResolver places = new PlaceResolver(known, text);
    BodyResolver bodies = new BodyResolver(known, text, places);
    persons.collect(ofKind(names, EntityKind.PER));
    bodies.collect(ofKind(names, EntityKind.ORG));
    places.collect(names, name -> ordinaryWord(name).isPresent());
    Roles beside = new Roles(roles, text, names);
    List<Mention> mentions = new ArrayList<>();
    for (FoundName name : names) {
      if (isOrdinaryWord(name, places)) {
        continue;
      }
      Decision decision =
          switch (name.kind()) {
            case PER -> persons.resolve(name);
            case ORG -> bodies.resolve(name);
            case LOC -> places.place(name);
            case MISC -> places.people(name);
          };
      mentions.add(mention(name, decision, beside.beside(name)));
    }
    return mentions;
  }

  /**
   * Is it only perhaps a name, of something whose name is an ordinary word too, in an article that
   * does not name its country?
   */
  private boolean isOrdinaryWord(FoundName name, PlaceResolver places) {
    return ordinaryWord(name).filter(entity -> !places.isNamed(entity.country())).isPresent();
  }

  /** What a name means that is only perhaps one, and else an ordinary word; none for others. */
  private Optional<KnownEntity> ordinaryWord(FoundName name) {
    if (name.confidence() >= Confidence.LIKELY) {
      return Optional.empty();
    }
    String bare = Names.bare(name.surface());
    return known.find(bare, name.kind()).stream()
        .filter(entity -> known.isAmbiguous(name.language(), bare, entity.id()))
        .findFirst();
  }

  private static List<FoundName> ofKind(List<FoundName> names, EntityKind kind) {
    return names.stream().filter(name -> name.kind() == kind).toList();
  }

  private static Mention mention(FoundName name, Decision decision, String role) {
    return new Mention(
        name.span(),
        name.surface(),
        name.kind(),
        decision.entity(),
        decision.label().isEmpty() ? name.surface() : decision.label(),
        decision.country(),
        name.confidence() * decision.certainty(),
        name.origin(),
        role);
  }
}
