package org.leeszaal.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leeszaal.article.Article;
import org.leeszaal.desk.Amendments;
import org.leeszaal.desk.Desk;
import org.leeszaal.desk.Note;
import org.leeszaal.desk.SavedSearch;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.Filter;
import org.leeszaal.search.ResultPage;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.Link;
import org.leeszaal.web.view.SavedView;

/** {@code /saved}: searches, tags and notes that people keep. */
final class SavedPage implements Page {
  /** More notes are found through their articles' tags. */
  private static final int NOTES = 200;

  private final ArchiveSearcher searcher;
  private final Desk desk;
  private final Optional<Amendments> amendments;
  private final Theatre theatre;

  SavedPage(ArchiveSearcher searcher, Desk desk, Optional<Amendments> amendments, Theatre theatre) {
    this.amendments = amendments;
    this.searcher = searcher;
    this.desk = desk;
    this.theatre = theatre;
  }

  @Override
  public Answer answer(Question question) {
    Messages words = question.words();
    // Asked before anything is counted: what comes in meanwhile stays new.
    String asOf = searcher.times().asOf().toString();
    SavedView view =
        new SavedView(
            searches(words),
            tags(words),
            notes(words),
            asOf,
            Link.of(words.get("corrections.title"), amendments.isPresent() ? "/corrections" : ""));
    return theatre.show("saved", words.get("saved.title"), question, view);
  }

  List<SavedView.Search> searches(Messages words) {
    return desk.savedSearches().stream().map(search -> search(search, words)).toList();
  }

  private SavedView.Search search(SavedSearch search, Messages words) {
    SearchRequest request = SavedSearches.request(search, words.language());
    ResultPage page = searcher.search(request.page(0, 0));
    String filters =
        PillViews.of(page, request, words).stream()
            .map(
                pill ->
                    pill.dimension()
                        + (pill.excludes() ? " " + words.get("pills.not") : "")
                        + " "
                        + pill.label())
            .collect(Collectors.joining(", "));
    String asked =
        Stream.of(page.understood(), filters)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
    return new SavedView.Search(
        search.name(),
        SearchAddress.href(request),
        asked,
        words.count("articles", page.total()),
        fresh(search, request, words));
  }

  /** What came in since its results were looked at. */
  private Link fresh(SavedSearch search, SearchRequest request, Messages words) {
    SearchRequest fresh = request.with(new Filter.AddedAfter(search.looked()));
    long count = searcher.search(fresh.page(0, 0).facetSize(0)).total();
    return count == 0
        ? Link.of("", "")
        : Link.of(words.count("saved.fresh", count), SearchAddress.href(fresh));
  }

  private List<SavedView.Tag> tags(Messages words) {
    return desk.tags().entrySet().stream()
        .map(
            tag ->
                new SavedView.Tag(
                    DeskViews.name(tag.getKey(), words),
                    DeskViews.tagged(tag.getKey()),
                    words.count("articles", tag.getValue())))
        .toList();
  }

  private List<SavedView.Note> notes(Messages words) {
    return desk.notes().stream().limit(NOTES).map(note -> note(note, words)).toList();
  }

  private SavedView.Note note(Note note, Messages words) {
    String title =
        searcher
            .alone(note.article(), words.language())
            .map(page -> page.annotated().article())
            .map(Article::title)
            .orElse(words.get("saved.gone"));
    return new SavedView.Note(
        title.isBlank() ? words.get("untitled") : title,
        Address.article(note.article()) + "#yours",
        CorrectionsPage.day(note.time(), words),
        note.text());
  }
}
