package org.leeszaal.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Language;

/**
 * Answers questions to an archive. Safe for use by several threads; sees what another process
 * commits within a second, and never half a commit.
 */
public interface ArchiveSearcher extends AutoCloseable {
  /** Never throws for what a query holds: {@link ResultPage#notes()} says what was repaired. */
  ResultPage search(SearchRequest request);

  /** All values of one facet, page by page. */
  FacetGroup facet(FacetRequest request);

  /**
   * Hands over every result from {@link SearchRequest#from()} on, in order, whatever the size of
   * the request; without snippets and entities.
   */
  void each(SearchRequest request, Consumer<Hit> consumer);

  /** Empty when the archive has no such article. */
  Optional<ArticlePage> article(ArticleId id, SearchRequest request);

  /**
   * The same without what takes a search to find, and without the text of its page: marks,
   * duplicates, related articles and {@code pageText} are empty.
   *
   * @param labels language of the names of its entities
   */
  Optional<ArticlePage> alone(ArticleId id, Language labels);

  /** Empty when no article of the archive mentions it and no table knows it. */
  Optional<EntityPage> entity(EntityId id, Language labels);

  /** What an entity is called; empty when nothing but its id is known. */
  Optional<String> label(EntityId id, Language language);

  /**
   * Which of these entities are named together, among the articles about {@code within}; the most
   * shared articles first.
   */
  List<EntityLink> links(EntityId within, List<EntityId> entities);

  /** Every mention of an entity with its context. */
  Concordance concordance(ConcordanceRequest request);

  /** Entities first, then words; at most {@code size} in all. */
  List<Suggestion> suggest(String prefix, Language labels, int size);

  /** What is in the archive. */
  Overview overview(Language labels);

  /** When what searches show now came in. */
  ArchiveTimes times();

  /** Looks for new commits now instead of within a second. */
  void refresh();

  @Override
  void close();
}
