package org.leeszaal.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.Language;
import org.leeszaal.desk.CorrectionRefused;
import org.leeszaal.desk.Desk;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.ChooseView;
import org.leeszaal.web.view.Link;

/** Tags, notes and saved searches: forms that change what people keep. */
final class DeskChanges {
  private static final int CONFLICT = 409;

  /** The page shows all that had come up to this moment. */
  static final String AS_OF = "asof";

  /** What is kept, and how long it may be: {@code kept.refused.KIND} says so. */
  private enum Kind {
    TAG(Desk.LONGEST_TAG),
    NOTE(Desk.LONGEST_NOTE),
    SEARCH(500);

    private final int longest;

    Kind(int longest) {
      this.longest = longest;
    }

    String refused(Messages words) {
      return words.get("kept.refused." + name().toLowerCase(Locale.ROOT), longest);
    }
  }

  private static final String DO = "do";

  private final ArchiveSearcher searcher;
  private final Desk desk;
  private final Theatre theatre;
  private final Clock clock;

  DeskChanges(ArchiveSearcher searcher, Desk desk, Theatre theatre, Clock clock) {
    this.searcher = searcher;
    this.desk = desk;
    this.theatre = theatre;
    this.clock = clock;
  }

  /** {@code POST /tag}: puts a tag on an article or takes it off. */
  Answer tag(Question question, Sent sent) {
    Parameters fields = sent.fields();
    return article(fields)
        .map(
            article -> {
              String tag = fields.get("tag").strip();
              boolean removes = fields.get(DO).equals("remove");
              return kept(
                  Kind.TAG,
                  () -> {
                    if (removes) {
                      desk.untag(article, tag);
                    } else {
                      desk.tag(article, tag);
                    }
                    return removes ? "untagged" : "tagged";
                  },
                  fields,
                  question);
            })
        .orElseGet(() -> theatre.notice(Answer.NOT_FOUND, "article", question));
  }

  /** {@code POST /note}: writes the note of an article. */
  Answer note(Question question, Sent sent) {
    Parameters fields = sent.fields();
    return article(fields)
        .map(
            article -> {
              String text = fields.get("text").strip();
              return kept(
                  Kind.NOTE,
                  () -> {
                    desk.note(article, text);
                    return text.isEmpty() ? "unnoted" : "noted";
                  },
                  fields,
                  question);
            })
        .orElseGet(() -> theatre.notice(Answer.NOT_FOUND, "article", question));
  }

  /** {@code POST /saved}: keeps a search, forgets it, or counts what is new from now on. */
  Answer saved(Question question, Sent sent) {
    Parameters fields = sent.fields();
    String name = fields.get("name").strip();
    return kept(
        Kind.SEARCH,
        () ->
            switch (fields.get(DO)) {
              case "forget" -> {
                desk.forget(name);
                yield "forgotten";
              }
              case "seen" -> {
                Instant seen = seen(fields);
                desk.savedSearches().stream()
                    .filter(it -> it.name().equalsIgnoreCase(name))
                    .filter(it -> it.looked().isBefore(seen))
                    .forEach(it -> desk.save(it.lookedAt(seen)));
                yield "seen";
              }
              default -> {
                Instant now = clock.instant();
                desk.save(
                    SavedSearches.of(name, fields, now, searcher.times().asOf(), question.words()));
                yield "saved";
              }
            },
        fields,
        question);
  }

  /** What came in after the page was made was not on it: it stays new. */
  private Instant seen(Parameters fields) {
    Instant now = searcher.times().asOf();
    try {
      Instant then = Instant.parse(fields.get(AS_OF));
      return then.isBefore(now) ? then : now;
    } catch (DateTimeException e) {
      return now;
    }
  }

  private interface Doing {
    String done();
  }

  private Answer kept(Kind kind, Doing doing, Parameters fields, Question question) {
    try {
      return WayBack.to(WayBack.of(fields), doing.done());
    } catch (CorrectionRefused | IllegalArgumentException e) {
      Messages words = question.words();
      String title = words.get("kept.refused.title");
      ChooseView view =
          new ChooseView(
              title,
              kind.refused(words),
              "",
              List.of(),
              List.of(),
              Link.of(words.get("correct.back"), WayBack.of(fields)));
      return theatre.show(CONFLICT, "choose", title, question, SearchRequest.of(""), view);
    }
  }

  /** Only articles that are there. */
  private Optional<ArticleId> article(Parameters fields) {
    return ArticlePages.id(fields.get("article"))
        .filter(id -> searcher.alone(id, Language.EN).isPresent());
  }
}
