package org.leeszaal.entity;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.leeszaal.article.Language;
import org.leeszaal.entity.link.ArticleResolver;
import org.leeszaal.entity.link.KnownNames;
import org.leeszaal.entity.tag.ArticleTagger;
import org.leeszaal.entity.tag.Lexicon;
import org.leeszaal.entity.tag.NameModel;

/** Opens finders of names. */
public final class EntityFinders {
  private EntityFinders() {}

  /**
   * Loads all models and tables, in parallel. The finder is safe for several threads.
   *
   * @param models trained name finders by language
   * @param tables reads the tables: while the models are read, as both take long
   * @throws ModelProblem naming the file that is no model
   */
  public static EntityFinder open(Map<Language, Path> models, Supplier<EntitySettings> tables) {
    Map<Language, CompletableFuture<NameModel>> read = new EnumMap<>(Language.class);
    models.forEach(
        (language, file) ->
            read.put(language, CompletableFuture.supplyAsync(() -> NameModel.read(file))));
    EntitySettings settings = tables.get();
    CompletableFuture<KnownNames> known =
        CompletableFuture.supplyAsync(() -> new KnownNames(settings));
    Lexicon lexicon = Lexicon.of(settings);
    Map<Language, ArticleTagger> taggers = new EnumMap<>(Language.class);
    read.forEach(
        (language, model) ->
            taggers.put(language, ArticleTagger.of(result(model), lexicon, language)));
    ArticleResolver resolver = new ArticleResolver(result(known), settings.words());
    return new ArticleFinder(taggers, resolver);
  }

  /** The same with tables that are read already. */
  public static EntityFinder open(EntitySettings settings) {
    return open(settings.models(), () -> settings);
  }

  private static <T> T result(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof ModelProblem problem) {
        throw problem;
      }
      throw e;
    }
  }

  /**
   * The tagger of one language, for measuring.
   *
   * @throws ModelProblem when there is no model of the language, or it can't be read
   */
  public static NameTagger openTagger(EntitySettings settings, Language language) {
    Path model = settings.models().get(language);
    if (model == null) {
      throw new ModelProblem(
          Path.of(language.code() + ".model.gz"), "is missing: make it with scripts/train");
    }
    return ArticleTagger.of(NameModel.read(model), Lexicon.of(settings), language);
  }
}
