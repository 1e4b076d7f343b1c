package org.leeszaal.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.FileType;
import org.leeszaal.article.Language;
import org.leeszaal.article.Mention;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.article.TextSpan;
import org.leeszaal.entity.EntityFinder;
import org.leeszaal.quality.LinkingScore.Linked;

/**
 * Short articles in several languages whose mentions are marked with what they mean: {@code ### nl}
 * begins an article, {@code # } its headline, {@code [surface|entity]} is a mention.
 */
public final class LinkingSet {
  private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]|]+)\\|([^\\[\\]|]+)\\]");
  private static final String OPEN = "-";

  private final List<Marked> articles = new ArrayList<>();

  private LinkingSet() {}

  /** An article and what the marked places mean. */
  private record Marked(Article article, Map<TextSpan, String> wanted) {}

  /**
   * @param contents of the files of the set
   */
  public static LinkingSet of(List<String> contents) {
    LinkingSet set = new LinkingSet();
    for (String content : contents) {
      for (String part : content.split("(?m)^### ")) {
        if (!part.isBlank()) {
          set.add(part);
        }
      }
    }
    return set;
  }

  public int size() {
    return articles.size();
  }

  private void add(String part) {
    String[] lines = part.split("\\R");
    StringBuilder text = new StringBuilder();
    Map<TextSpan, String> wanted = new HashMap<>();
    String title = "";
    for (int i = 1; i < lines.length; i++) {
      String line = lines[i];
      boolean headline = line.startsWith("# ");
      plain(headline ? line.substring(2) : line, text, wanted);
      if (headline) {
        title = text.toString();
        text.append("\n\n");
      } else {
        text.append('\n');
      }
    }
    String body = text.substring(title.isEmpty() ? 0 : title.length() + 2);
    ArticleId id = new ArticleId("linking-" + articles.size());
    Language language = Language.ofCode(lines[0].strip());
    ArticleSource source = new ArticleSource(List.of(), "", "", "", "", FileType.TXT);
    Article article =
        new Article(id, title, "", body, language, List.of(), PublishedDate.UNKNOWN, source);
    articles.add(new Marked(article, wanted));
  }

  private static void plain(String line, StringBuilder text, Map<TextSpan, String> wanted) {
    Matcher mark = MARK.matcher(line);
    int last = 0;
    while (mark.find()) {
      text.append(line, last, mark.start());
      int begin = text.length();
      text.append(mark.group(1));
      wanted.put(new TextSpan(begin, text.length()), mark.group(2));
      last = mark.end();
    }
    text.append(line, last, line.length());
  }

  /**
   * Scores a finder over all marked mentions; one that it misses or leaves open counts as meaning
   * something of its own. Mentions that the set leaves open are left out here.
   */
  public LinkingScore score(EntityFinder finder) {
    List<Linked> linked = new ArrayList<>();
    for (Marked marked : articles) {
      Map<TextSpan, String> given = given(finder, marked.article);
      marked.wanted.forEach(
          (span, entity) -> {
            if (!entity.equals(OPEN)) {
              String alone = marked.article.id() + " " + span;
              String language = marked.article.language().code();
              linked.add(new Linked(language, entity, given.getOrDefault(span, alone)));
            }
          });
    }
    return LinkingScore.of(linked);
  }

  /** How many mentions that the set leaves open the finder leaves open too, or does not find. */
  public PairScore open(EntityFinder finder) {
    long right = 0;
    long wanted = 0;
    for (Marked marked : articles) {
      Map<TextSpan, String> given = given(finder, marked.article);
      for (Map.Entry<TextSpan, String> want : marked.wanted.entrySet()) {
        if (want.getValue().equals(OPEN)) {
          wanted++;
          right += given.containsKey(want.getKey()) ? 0 : 1;
        }
      }
    }
    return new PairScore(right, right, wanted);
  }

  private static Map<TextSpan, String> given(EntityFinder finder, Article article) {
    Map<TextSpan, String> given = new HashMap<>();
    for (Mention mention : finder.annotate(article).mentions()) {
      if (mention.entity().isKnown()) {
        given.put(mention.span(), mention.entity().value());
      }
    }
    return given;
  }
}
