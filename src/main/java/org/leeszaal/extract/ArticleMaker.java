package org.leeszaal.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.FileType;
import org.leeszaal.article.Language;
import org.leeszaal.extract.language.ArticleLanguages;
import org.leeszaal.extract.language.LanguageIdentifier;
import org.leeszaal.extract.text.Paragraphs;

/** From what a reader found to an article: one-line title, clean paragraphs, language, id. */
final class ArticleMaker {
  private static final LanguageIdentifier LANGUAGES = new LanguageIdentifier();

  private final String sha256;

  ArticleMaker(String sha256) {
    this.sha256 = sha256;
  }

  /**
   * @param part the number of the article in its file, from 0
   * @param label the path of the file, with the place in it behind {@code !/}
   */
  Article make(int part, String label, Draft draft) {
    String title = Paragraphs.line(draft.title());
    String lead = Paragraphs.line(draft.lead());
    List<String> paragraphs = paragraphs(draft, title);
    if (paragraphs.isEmpty() && !draft.paragraphs().isEmpty()) {
      paragraphs = paragraphs(draft.withTitle(""), "");
      title = paragraphs.isEmpty() ? title : "";
    }
    if (paragraphs.isEmpty() && !lead.isEmpty()) {
      paragraphs.add(lead);
    }
    String body = Paragraphs.join(paragraphs);
    ArticleLanguages languages = ArticleLanguages.of(LANGUAGES, title, paragraphs, declared(draft));
    return new Article(
        ArticleId.of(sha256, part),
        title,
        lead,
        body,
        languages.main(),
        languages.foreign(),
        draft.published(),
        new ArticleSource(
            draft.authors().stream().map(Paragraphs::line).filter(a -> !a.isEmpty()).toList(),
            Paragraphs.line(draft.outlet()),
            Paragraphs.line(draft.section()),
            draft.url().strip(),
            label,
            draft.type()),
        pageText(draft, title, lead, paragraphs));
  }

  /** All of the page, where some of it is neither headline, lead nor a paragraph of the article. */
  private static String pageText(Draft draft, String title, String lead, List<String> paragraphs) {
    List<String> page =
        draft.page().stream().map(Paragraphs::line).filter(line -> !line.isEmpty()).toList();
    Set<String> known = new HashSet<>(paragraphs);
    known.add(title);
    known.add(lead);
    return known.containsAll(page) ? "" : Paragraphs.join(page);
  }

  private static Language declared(Draft draft) {
    return Language.ofCode(draft.language());
  }

  /** Without empty ones, and without the headline where it is repeated above the text. */
  private static List<String> paragraphs(Draft draft, String title) {
    List<String> kept = new ArrayList<>();
    for (String raw : draft.paragraphs()) {
      String paragraph = Paragraphs.line(raw);
      boolean repeated = kept.isEmpty() && paragraph.equalsIgnoreCase(title);
      if (!paragraph.isEmpty() && !(repeated && draft.type() != FileType.TXT)) {
        kept.add(paragraph);
      }
    }
    return kept;
  }
}
