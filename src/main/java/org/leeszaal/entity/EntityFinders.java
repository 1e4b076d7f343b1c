package org.leeszaal.entity;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.leeszaal.article.Language;
import org.leeszaal.entity.link.ArticleResolver;
import org.leeszaal.entity.link.KnownNames;
import org.leeszaal.entity.tag.ArticleTagger;

/** Opens finders of names. */
public final class EntityFinders {
  private EntityFinders() {}

  /**
   * Loads all models and tables, in parallel. The finder is safe for several threads.
   *
   * @throws ModelProblem naming the file that is no model
   */
  public static EntityFinder open(EntitySettings settings) {
    Map<Language, ArticleTagger> taggers = new EnumMap<>(Language.class);
    List<Map.Entry<Language, ArticleTagger>> opened =
        Arrays.stream(Language.values())
            .filter(settings.models()::containsKey)
            .parallel()
            .map(language -> Map.entry(language, tagger(settings, language)))
            .toList();
    opened.forEach(entry -> taggers.put(entry.getKey(), entry.getValue()));
    KnownNames known = new KnownNames(settings);
    return new ArticleFinder(taggers, new ArticleResolver(known, settings.words()));
  }

  /**
   * The tagger of one language, for measuring.
   *
   * @throws ModelProblem when there is no model of the language, or it can't be read
   */
  public static NameTagger openTagger(EntitySettings settings, Language language) {
    return tagger(settings, language);
  }

  private static ArticleTagger tagger(EntitySettings settings, Language language) {
    Path model = settings.models().get(language);
    if (model == null) {
      throw new ModelProblem(
          Path.of(language.code() + ".model.gz"), "is missing: make it with scripts/train");
    }
    return ArticleTagger.open(settings, language, model);
  }
}
