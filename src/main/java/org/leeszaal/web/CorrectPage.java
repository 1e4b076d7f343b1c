package org.leeszaal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Language;
import org.leeszaal.article.Mention;
import org.leeszaal.desk.Correction.Tongue;
import org.leeszaal.desk.Desk;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.CorrectView;
import org.leeszaal.web.view.FacetPageView.Field;
import org.leeszaal.web.view.Link;

/**
 * {@code /correct}: what may be wrong about a name, with a form for each. With scripts its forms
 * stand in the card or the page that leads here.
 */
final class CorrectPage implements Page {
  static final String ENTITY = "entity";
  static final String ARTICLE = "article";
  static final String SURFACE = "surface";

  private final ArchiveSearcher searcher;
  private final Desk desk;
  private final Theatre theatre;

  CorrectPage(ArchiveSearcher searcher, Desk desk, Theatre theatre) {
    this.searcher = searcher;
    this.desk = desk;
    this.theatre = theatre;
  }

  /** The forms for an entity as it is met in an article. */
  static String address(String entity, String article, String surface, String back) {
    return Address.of("/correct")
        .with(ENTITY, entity)
        .with(ARTICLE, article)
        .with(SURFACE, surface)
        .with(WayBack.FIELD, back)
        .toString();
  }

  @Override
  public Answer answer(Question question) {
    Parameters asked = question.parameters();
    Messages words = question.words();
    Optional<EntityId> entity = EntityPages.id(asked.get(ENTITY));
    List<String> surfaces = surfaces(asked);
    if (entity.isEmpty() && surfaces.isEmpty()) {
      return theatre.notice(Answer.NOT_FOUND, "entity", question);
    }
    Labels labels = new Labels(searcher, words);
    String label = entity.map(labels::of).orElseGet(surfaces::getFirst);
    String back = WayBack.of(asked);
    CorrectView view =
        new CorrectView(
            words.get("correct.title", label),
            label,
            entity.map(EntityId::value).orElse(""),
            surfaces.isEmpty() ? "" : asked.get(ARTICLE),
            Link.of(words.get("correct.back"), back),
            common(asked, back, question),
            surfaces,
            entity.filter(it -> !it.isCountry()).map(it -> kinds(it, words)).orElse(List.of()),
            tongues(words),
            entity.map(it -> before(it, labels, words)).orElse(List.of()));
    return theatre.show("correct", view.title(), question, view);
  }

  private static List<Field> common(Parameters asked, String back, Question question) {
    return List.of(
        new Field(FormToken.FIELD, question.token()),
        new Field(WayBack.FIELD, back),
        new Field(ENTITY, asked.get(ENTITY)),
        new Field(ARTICLE, asked.get(ARTICLE)));
  }

  /** Names of the entity in the article, the one that was asked about first. */
  private List<String> surfaces(Parameters asked) {
    Optional<ArticleId> article = ArticlePages.id(asked.get(ARTICLE));
    String surface = asked.get(SURFACE);
    String entity = asked.get(ENTITY);
    List<String> there =
        article
            .flatMap(id -> searcher.alone(id, Language.EN))
            .map(page -> page.annotated().mentions())
            .orElse(List.of())
            .stream()
            .filter(it -> entity.isEmpty() ? it.surface().equals(surface) : is(it, entity))
            .map(Mention::surface)
            .distinct()
            .toList();
    return there.contains(surface)
        ? Stream.concat(Stream.of(surface), there.stream()).distinct().toList()
        : there;
  }

  private static boolean is(Mention mention, String entity) {
    return mention.entity().value().equals(entity);
  }

  private static List<Field> kinds(EntityId id, Messages words) {
    return Stream.of(EntityKind.values())
        .filter(kind -> kind != id.kind())
        .map(kind -> new Field(kind.prefix(), words.get("kind." + kind.prefix())))
        .toList();
  }

  private static List<Field> tongues(Messages words) {
    return Stream.of(Tongue.values())
        .map(tongue -> tongue.name().toLowerCase(Locale.ROOT))
        .map(code -> new Field(code, words.get("tongue." + code)))
        .toList();
  }

  private List<CorrectView.CorrectionLine> before(EntityId id, Labels labels, Messages words) {
    List<CorrectView.CorrectionLine> lines = new ArrayList<>();
    desk.corrections()
        .of(id)
        .forEach(kept -> lines.addFirst(CorrectionsPage.line(kept, labels, words)));
    return lines;
  }
}
