package org.leeszaal.quality.made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.FileType;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.article.Mention;
import org.leeszaal.article.PublishedDate;

/**
 * A news archive without end: article {@code i} is made when it is asked for, the same one every
 * time. About 2.8 KB and 25 names each, in Dutch, French and English by turns, of 2000 to 2025; one
 * in twenty is another outlet's shortened or lengthened re-post of one shortly before it.
 */
public final class MadeArchive {
  private static final List<Language> LANGUAGES = List.of(Language.NL, Language.FR, Language.EN);
  private static final double REPOSTS = 0.05;
  private static final double UNDATED = 0.03;
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

  private final Map<Language, WordModel> words = new EnumMap<>(Language.class);
  private final NamePool names;
  private final long seed;

  /**
   * @param texts in each of the three languages, for their words
   * @param known the knowledge tables, for names
   * @param firstNames for people that are in no table
   * @param lastNames for people that are in no table
   * @throws IllegalArgumentException when texts or names are too few; says which
   */
  public MadeArchive(
      Map<Language, List<String>> texts,
      List<KnownEntity> known,
      List<String> firstNames,
      List<String> lastNames,
      long seed) {
    for (Language language : LANGUAGES) {
      words.put(language, WordModel.of(language, texts.getOrDefault(language, List.of())));
    }
    names = new NamePool(known, firstNames, lastNames);
    this.seed = seed;
  }

  /**
   * @param number from 0
   */
  public AnnotatedArticle article(int number) {
    int from = origin(number);
    return from == number ? original(number) : repost(original(from), number);
  }

  /** The article that this one is a re-post of; its own number when it is none. */
  int origin(int number) {
    RandomGenerator random = random(number, 1);
    if (number == 0 || random.nextDouble() >= REPOSTS) {
      return number;
    }
    return origin(number - 1 - random.nextInt(Math.min(number, 500)));
  }

  /** Whether a word is too frequent to be searched for. */
  boolean isCommon(Language language, String word) {
    return wordsOf(language).isCommon(word);
  }

  private WordModel wordsOf(Language language) {
    WordModel model = words.get(language);
    if (model == null) {
      throw new IllegalArgumentException("no articles in " + language);
    }
    return model;
  }

  private AnnotatedArticle original(int number) {
    RandomGenerator random = random(number, 2);
    Language language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    TextMaker maker = new TextMaker(wordsOf(language), random, cast(language, random));
    maker.headline();
    int title = maker.length();
    maker.gap();
    int lead = maker.length();
    maker.paragraph(1 + random.nextInt(2));
    int leadEnd = maker.length();
    int paragraphs = 2 + random.nextInt(6);
    for (int i = 0; i < paragraphs; i++) {
      maker.gap().paragraph(2 + random.nextInt(4));
    }
    String text = maker.text();
    Article article =
        new Article(
            id(number),
            text.substring(0, title),
            text.substring(lead, leadEnd),
            text.substring(lead),
            language,
            List.of(),
            published(random),
            source(number, language, random));
    return new AnnotatedArticle(article, maker.mentions());
  }

  private List<Name> cast(Language language, RandomGenerator random) {
    List<Name> cast = new ArrayList<>();
    for (int i = 2 + random.nextInt(4); i > 0; i--) {
      cast.add(names.person(language, random));
    }
    for (int i = 4 + random.nextInt(6); i > 0; i--) {
      cast.add(names.other(language, random));
    }
    return cast;
  }

  /** Another outlet's: without the last paragraph, or with a paragraph more. */
  private AnnotatedArticle repost(AnnotatedArticle original, int number) {
    RandomGenerator random = random(number, 3);
    Article from = original.article();
    String body = from.body();
    if (random.nextBoolean()) {
      body = body.substring(0, body.lastIndexOf("\n\n"));
    } else {
      TextMaker more =
          new TextMaker(wordsOf(from.language()), random, cast(from.language(), random));
      body = body + "\n\n" + more.paragraph(2).text();
    }
    int end = from.bodyBegin() + body.length();
    List<Mention> kept =
        original.mentions().stream().filter(mention -> mention.span().end() <= end).toList();
    PublishedDate published =
        from.published().day().map(MadeArchive::dayOnly).orElse(PublishedDate.UNKNOWN);
    Article article =
        new Article(
            id(number),
            from.title(),
            from.lead(),
            body,
            from.language(),
            List.of(),
            published,
            source(number, from.language(), random));
    return new AnnotatedArticle(article, kept);
  }

  private static PublishedDate dayOnly(LocalDate day) {
    return new PublishedDate(day.toString(), DateOrigin.META);
  }

  private static PublishedDate published(RandomGenerator random) {
    if (random.nextDouble() < UNDATED) {
      return PublishedDate.UNKNOWN;
    }
    long days = LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay() + 1;
    LocalDate day = FIRST_DAY.plusDays(random.nextLong(days));
    if (random.nextBoolean()) {
      return new PublishedDate(day.toString(), DateOrigin.META);
    }
    String time = "T%02d:%02d:00+01:00".formatted(6 + random.nextInt(17), random.nextInt(60));
    return new PublishedDate(day + time, DateOrigin.JSON_LD);
  }

  private ArticleSource source(int number, Language language, RandomGenerator random) {
    Outlets.Outlet outlet = Outlets.of(language, random);
    List<String> authors = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      authors.add(names.author(random));
    }
    FileType type = random.nextInt(4) > 0 ? FileType.HTML : FileType.PDF;
    String path = outlet.folder() + "/" + number + "." + type.code();
    return new ArticleSource(
        authors,
        outlet.name(),
        Outlets.section(language, random),
        "https://" + outlet.folder() + ".example/" + number,
        "made/" + path,
        type);
  }

  private ArticleId id(int number) {
    RandomGenerator random = random(number, 4);
    return new ArticleId("%016x%04x".formatted(random.nextLong(), number & 0xFFFF));
  }

  /** Each use has numbers of its own, so that a change of one does not change all. */
  private RandomGenerator random(int number, int use) {
    SplittableRandom mixed = new SplittableRandom(seed * 31 + use);
    return new SplittableRandom(mixed.nextLong() ^ (number * 0x9E3779B97F4A7C15L));
  }
}
