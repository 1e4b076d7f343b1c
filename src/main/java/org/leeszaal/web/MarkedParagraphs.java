package org.leeszaal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.article.Article;
import org.leeszaal.article.Language;
import org.leeszaal.article.Mention;
import org.leeszaal.article.TextSpan;
import org.leeszaal.web.view.ArticleView.Bit;
import org.leeszaal.web.view.ArticleView.Paragraph;
import org.leeszaal.web.view.ArticleView.Run;

/** The text of an article, cut where mentions and marked places begin and end. */
final class MarkedParagraphs {
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  private final Article article;
  private final String text;
  private final List<Mention> mentions;
  private final List<TextSpan> marks;
  private final Cards cards;

  MarkedParagraphs(Article article, List<Mention> mentions, List<TextSpan> marks, Cards cards) {
    this.article = article;
    this.text = article.text();
    this.mentions = mentions;
    this.marks = marks;
    this.cards = cards;
  }

  List<Run> headline() {
    return article.title().isEmpty() ? List.of() : runs(0, article.title().length());
  }

  List<Paragraph> body() {
    List<Paragraph> paragraphs = new ArrayList<>();
    Matcher line = LINE.matcher(text).region(article.bodyBegin(), text.length());
    while (line.find()) {
      if (!line.group().isBlank()) {
        paragraphs.add(new Paragraph(language(line.start()), runs(line.start(), line.end())));
      }
    }
    return paragraphs;
  }

  private String language(int begin) {
    Language here = article.languageAt(begin);
    return here == article.language() || here == Language.OTHER ? "" : here.code();
  }

  private List<Run> runs(int begin, int end) {
    List<Run> runs = new ArrayList<>();
    int at = begin;
    for (Mention mention : mentions) {
      if (mention.span().end() <= begin || mention.span().begin() >= end) {
        continue;
      }
      int from = Math.max(at, mention.span().begin());
      int to = Math.min(end, mention.span().end());
      if (from > at) {
        runs.add(new Run("", "", "", bits(at, from)));
      }
      runs.add(cards.run(mention, bits(from, to)));
      at = to;
    }
    if (at < end) {
      runs.add(new Run("", "", "", bits(at, end)));
    }
    return runs;
  }

  private List<Bit> bits(int begin, int end) {
    List<Bit> bits = new ArrayList<>();
    int at = begin;
    for (int i = 0; i < marks.size(); i++) {
      TextSpan mark = marks.get(i);
      if (mark.end() <= begin || mark.begin() >= end) {
        continue;
      }
      int from = Math.max(at, mark.begin());
      int to = Math.min(end, mark.end());
      if (from > at) {
        bits.add(new Bit(text.substring(at, from), 0, false));
      }
      bits.add(new Bit(text.substring(from, to), i + 1, from == mark.begin()));
      at = to;
    }
    if (at < end) {
      bits.add(new Bit(text.substring(at, end), 0, false));
    }
    return bits;
  }
}
