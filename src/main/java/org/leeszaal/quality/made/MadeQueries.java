package org.leeszaal.quality.made;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Mention;

/** Questions drawn from the articles themselves, as a reader's are from the news. */
public final class MadeQueries {
  private static final int SHORTEST = 4;
  private static final int PREFIX = 5;
  private static final int ATTEMPTS = 100;
  private static final Pattern PARAGRAPH = Pattern.compile("\n\n");

  /** Whole words that are no names: what stands alone in small letters. */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}'’-])\\p{Ll}{" + SHORTEST + ",}+(?!['’-])");

  private final MadeArchive archive;
  private final int articles;
  private final RandomGenerator random;

  /**
   * @param articles that the archive holds: questions are about these
   * @param seed other questions for another seed
   */
  public MadeQueries(MadeArchive archive, int articles, long seed) {
    this.archive = archive;
    this.articles = articles;
    random = new SplittableRandom(seed);
  }

  /**
   * Different questions of a kind; fewer than {@code count} only where the archive is too small.
   */
  public List<MadeQuery> of(MadeQuery.Kind kind, int count) {
    Set<MadeQuery> found = new LinkedHashSet<>();
    for (int i = 0; i < count * ATTEMPTS && found.size() < count; i++) {
      AnnotatedArticle about = archive.article(random.nextInt(articles));
      query(kind, about).ifPresent(found::add);
    }
    return new ArrayList<>(found);
  }

  private Optional<MadeQuery> query(MadeQuery.Kind kind, AnnotatedArticle about) {
    Article article = about.article();
    return switch (kind) {
      case WORD -> word(article).map(word -> plain(kind, word));
      case WORDS -> twoWords(article).map(words -> plain(kind, words));
      case PHRASE -> phrase(article).map(words -> plain(kind, words));
      case WILDCARD ->
          word(article)
              .filter(word -> word.length() > PREFIX)
              .map(word -> plain(kind, word.substring(0, PREFIX)));
      case NAME, PERSON ->
          person(about).map(name -> new MadeQuery(kind, name.label(), name.entity(), "", ""));
      case FILTER -> filtered(about);
    };
  }

  private static MadeQuery plain(MadeQuery.Kind kind, String text) {
    return new MadeQuery(kind, text, EntityId.NONE, "", "");
  }

  private Optional<String> word(Article article) {
    return any(searched(article, article.body()));
  }

  private Optional<String> twoWords(Article article) {
    String paragraph = any(List.of(PARAGRAPH.split(article.body()))).orElse("");
    List<String> words = searched(article, paragraph);
    Optional<String> first = any(words);
    Optional<String> second = any(words);
    return first.isPresent() && !first.equals(second)
        ? Optional.of(first.get() + " " + second.orElse(""))
        : Optional.empty();
  }

  private Optional<String> phrase(Article article) {
    String[] words = article.body().split("[\\s]+");
    int at = random.nextInt(words.length - 1);
    boolean plain = WORD.matcher(words[at]).matches() && WORD.matcher(words[at + 1]).matches();
    return plain ? Optional.of(words[at] + " " + words[at + 1]) : Optional.empty();
  }

  private Optional<Mention> person(AnnotatedArticle about) {
    return any(
        about.mentions().stream()
            .filter(mention -> mention.kind() == EntityKind.PER)
            .filter(mention -> mention.label().matches("[\\p{L}'’. -]+"))
            .toList());
  }

  private Optional<MadeQuery> filtered(AnnotatedArticle about) {
    Optional<String> word = word(about.article());
    Optional<String> country = any(about.countries());
    String year = about.article().published().day().map(day -> "" + day.getYear()).orElse("");
    return word.isPresent() && country.isPresent() && !year.isEmpty()
        ? Optional.of(
            new MadeQuery(MadeQuery.Kind.FILTER, word.get(), EntityId.NONE, country.get(), year))
        : Optional.empty();
  }

  private List<String> searched(Article article, String text) {
    return WORD.matcher(text)
        .results()
        .map(found -> found.group())
        .filter(word -> !archive.isCommon(article.language(), word))
        .toList();
  }

  private <T> Optional<T> any(Collection<T> choices) {
    return choices.stream()
        .skip(choices.isEmpty() ? 0 : random.nextInt(choices.size()))
        .findFirst();
  }
}
