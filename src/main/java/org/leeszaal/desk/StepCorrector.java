package org.leeszaal.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.Corrected;
import org.leeszaal.article.Corrected.FormerEntity;
import org.leeszaal.article.Corrected.GivenLabel;
import org.leeszaal.article.Corrector;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.article.Mention;
import org.leeszaal.article.MentionOrigin;
import org.leeszaal.article.Reach;
import org.leeszaal.article.TextSpan;
import org.leeszaal.desk.Correction.Part;
import org.leeszaal.desk.Step.Act;
import org.leeszaal.desk.Step.Sureness;

/** Applies corrections to articles. */
record StepCorrector(Rules rules, StepTable steps, Function<EntityId, Optional<KnownEntity>> tables)
    implements Corrector {
  @Override
  public String state() {
    return rules.state();
  }

  @Override
  public Reach since(String state) {
    return rules.since(state);
  }

  @Override
  public Corrected correct(AnnotatedArticle found) {
    return new Run(this, found).result();
  }

  /** One article on its way. */
  private static final class Run {
    private final StepCorrector by;
    private final AnnotatedArticle found;
    private final List<Step> local;
    private final Map<EntityId, EntityId> former = new TreeMap<>();

    /** Labels of the article's own mentions, for those who come to be meant in it. */
    private final Map<EntityId, String> seen = new LinkedHashMap<>();

    Run(StepCorrector by, AnnotatedArticle found) {
      this.by = by;
      this.found = found;
      local = by.steps.in(found.article().id());
      found.mentions().forEach(mention -> seen.putIfAbsent(mention.entity(), mention.label()));
    }

    Corrected result() {
      List<Mention> mentions = new ArrayList<>();
      for (Mention mention : Places.with(found, local)) {
        follow(mention).ifPresent(mentions::add);
      }
      List<FormerEntity> formers = new ArrayList<>();
      former.forEach((id, now) -> formers.add(new FormerEntity(id, now)));
      AnnotatedArticle article =
          mentions.equals(found.mentions())
              ? found
              : new AnnotatedArticle(found.article(), mentions);
      return new Corrected(article, formers, given(mentions));
    }

    private List<GivenLabel> given(List<Mention> mentions) {
      Set<EntityId> ids = new TreeSet<>();
      mentions.forEach(mention -> ids.add(mention.entity()));
      List<GivenLabel> given = new ArrayList<>();
      for (EntityId id : ids) {
        new TreeMap<>(by.steps.labels(id))
            .forEach((language, label) -> given.add(new GivenLabel(id, language, label)));
      }
      return given;
    }

    /** Empty when the mention goes. */
    private Optional<Mention> follow(Mention mention) {
      EntityId current = mention.entity();
      String label = "";
      Sureness sure = Sureness.WHOLE;
      boolean moved = false;
      int number = 0;
      for (Optional<Step> step = next(mention, current, number);
          step.isPresent();
          step = next(mention, current, number)) {
        number = step.get().number();
        note(current, step.get());
        if (!(step.get().act()
            instanceof Act.Becomes(EntityId to, String named, Sureness closely))) {
          return Optional.empty();
        }
        current = to;
        label = named;
        sure = closely == Sureness.SEEN ? closely : sure;
        moved = true;
      }
      return Optional.of(moved ? moved(mention, current, label, sure) : renamed(mention, current));
    }

    /** The first step behind a number that concerns the mention as it stands. */
    private Optional<Step> next(Mention mention, EntityId current, int number) {
      Step first = null;
      for (Step step : by.steps.of(current)) {
        if (step.number() > number && fits(step.part(), mention)) {
          first = step;
          break;
        }
      }
      for (Step step : local) {
        boolean earlier = first == null || step.number() < first.number();
        if (earlier && step.number() > number && concerns(step, mention, current)) {
          return Optional.of(step);
        }
      }
      return Optional.ofNullable(first);
    }

    private boolean concerns(Step step, Mention mention, EntityId current) {
      return switch (step) {
        case Step.InArticle in -> current.isKnown() && in.entity().equals(current);
        case Step.AtPlace at -> Places.isAt(at.place(), mention, found.article());
        case Step.OfEntity of -> false;
      };
    }

    private static boolean fits(Part part, Mention mention) {
      return !(part instanceof Part.Named(String surface))
          || fold(surface).equals(fold(mention.surface()));
    }

    private static String fold(String name) {
      return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Remembers whom the mention meant, and who took that entity's place as a whole. */
    private void note(EntityId left, Step step) {
      if (left.isKnown()) {
        EntityId next =
            step.act() instanceof Act.Becomes(EntityId to, String l, Sureness sure)
                    && sure == Sureness.WHOLE
                ? to
                : EntityId.NONE;
        former.merge(left, next, (before, now) -> now.isKnown() ? now : before);
      }
    }

    private Mention renamed(Mention mention, EntityId entity) {
      String given = by.steps.labels(entity).get(languageOf(mention));
      if (given == null || given.equals(mention.label())) {
        return mention;
      }
      return new Mention(
          mention.span(),
          mention.surface(),
          mention.kind(),
          entity,
          given,
          mention.country(),
          mention.confidence(),
          mention.origin(),
          mention.role());
    }

    private Mention moved(Mention mention, EntityId to, String named, Sureness sure) {
      boolean seenByPerson = sure == Sureness.SEEN;
      return new Mention(
          mention.span(),
          mention.surface(),
          kind(mention, to),
          to,
          label(mention, to, named, sure),
          country(mention, to),
          seenByPerson ? 1 : mention.confidence(),
          seenByPerson ? MentionOrigin.CORRECTION : mention.origin(),
          mention.role());
    }

    /** An adjective or inhabitant stays one when it means another country. */
    private static EntityKind kind(Mention mention, EntityId to) {
      boolean adjective = mention.kind() == EntityKind.MISC && mention.entity().isCountry();
      return !to.isKnown() || (adjective && to.isCountry()) ? mention.kind() : to.kind();
    }

    private String label(Mention mention, EntityId to, String named, Sureness sure) {
      if (!to.isKnown()) {
        return mention.surface();
      }
      Language language = languageOf(mention);
      String given = by.steps.labels(to).get(language);
      if (given != null) {
        return given;
      }
      Optional<KnownEntity> known = by.tables.apply(to);
      if (known.isPresent()) {
        return known.get().label(language);
      }
      if (!named.isEmpty()) {
        return named;
      }
      String own = sure == Sureness.SEEN ? mention.surface() : mention.label();
      return seen.getOrDefault(to, own);
    }

    private String country(Mention mention, EntityId to) {
      if (to.isCountry()) {
        return to.iso2();
      }
      String kept = mention.entity().isCountry() || !to.isKnown() ? "" : mention.country();
      return by.tables.apply(to).map(KnownEntity::country).orElse(kept);
    }

    private Language languageOf(Mention mention) {
      Article article = found.article();
      TextSpan span = mention.span();
      Language language = article.languageAt(span.begin());
      return language == Language.OTHER ? Language.EN : language;
    }
  }
}
