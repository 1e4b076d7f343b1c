package org.leeszaal.web;

import java.util.Set;
import org.leeszaal.article.ArticleId;
import org.leeszaal.desk.Desk;
import org.leeszaal.desk.Note;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.DeskView;

/** What people added to articles, as pages show it. */
final class DeskViews {
  /** The tag that the star is. */
  static final String STAR = "star";

  private DeskViews() {}

  /**
   * @param back the page that shows it
   */
  static DeskView of(ArticleId article, Desk desk, String back, Messages words) {
    Set<String> tags = desk.tags(article);
    boolean starred = tags.contains(STAR);
    Note note = desk.note(article).orElse(new Note(article, java.time.Instant.EPOCH, ""));
    return new DeskView(
        article.value(),
        words.get(starred ? "desk.unstar" : "desk.star"),
        starred ? "remove" : "add",
        words.get("desk.startag"),
        tags.stream().map(tag -> new DeskView.Tag(tag, name(tag, words), tagged(tag))).toList(),
        desk.tags().keySet().stream().filter(tag -> !tag.equals(STAR)).toList(),
        note.text(),
        note.text().isEmpty()
            ? ""
            : words.get("desk.noted", CorrectionsPage.day(note.time(), words)),
        back);
  }

  /** How a tag is read: the star has a name in each language. */
  static String name(String tag, Messages words) {
    return tag.equals(STAR) ? "★ " + words.get("desk.startag") : tag;
  }

  /** The articles that bear a tag. */
  static String tagged(String tag) {
    return SearchAddress.href(SearchRequest.of("tag:\"" + tag.replace('"', ' ') + '"'));
  }
}
