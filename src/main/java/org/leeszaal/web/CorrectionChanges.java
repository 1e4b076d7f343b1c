package org.leeszaal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeszaal.article.EntityId;
import org.leeszaal.desk.Amendments;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.CorrectionRefused;
import org.leeszaal.desk.Desk;
import org.leeszaal.desk.KeptCorrection;
import org.leeszaal.desk.NewEntity;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.Suggestion;
import org.leeszaal.web.CorrectionForm.Act;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.ChooseView;
import org.leeszaal.web.view.ChooseView.Choice;
import org.leeszaal.web.view.FacetPageView.Field;
import org.leeszaal.web.view.Link;

/** {@code POST /corrections}: a form about an entity; asks back when a name may mean several. */
final class CorrectionChanges implements Change {
  /** What the form sends for somebody whom the archive does not know yet. */
  private static final String NEW = "new:";

  private static final int CONFLICT = 409;
  private static final int LONGEST = 500;

  private final ArchiveSearcher searcher;
  private final Desk desk;
  private final Amendments amendments;
  private final Theatre theatre;

  CorrectionChanges(ArchiveSearcher searcher, Desk desk, Amendments amendments, Theatre theatre) {
    this.searcher = searcher;
    this.desk = desk;
    this.amendments = amendments;
    this.theatre = theatre;
  }

  /** Who is meant, and how somebody new is called. */
  private record Meant(EntityId id, String label) {}

  @Override
  public Answer change(Question question, Sent sent) {
    CorrectionForm form = new CorrectionForm(sent.fields());
    try {
      int undone = number("undo", sent);
      if (undone > 0) {
        return done("undone", amendments.undo(undone), sent.fields());
      }
      int again = number("again", sent);
      if (again > 0) {
        return again(again, form, question);
      }
      return form.act()
          .map(act -> act(act, form, question))
          .orElseGet(() -> refused("refused.incomplete", List.of(), form, question));
    } catch (CorrectionRefused e) {
      String key = "refused." + e.reason().name().toLowerCase(java.util.Locale.ROOT);
      return refused(key, e.near(), form, question);
    } catch (IllegalArgumentException e) {
      return refused("refused.bad_text", List.of(), form, question);
    }
  }

  private static int number(String field, Sent sent) {
    return sent.fields().number(field, 1, Integer.MAX_VALUE, 0);
  }

  /** A correction that was taken back is made again: it comes after the others then. */
  private Answer again(int number, CorrectionForm form, Question question) {
    return desk.corrections().all().stream()
        .filter(it -> it.number() == number)
        .findFirst()
        .map(
            kept ->
                kept.status() == KeptCorrection.Status.UNDONE
                    ? applied(kept.correction(), form.fields())
                    : refused("refused.nothing_to_do", List.of(), form, question))
        .orElseGet(() -> refused("refused.no_such_correction", List.of(), form, question));
  }

  private Answer applied(Correction correction, Parameters fields) {
    Amendments.Outcome outcome = amendments.apply(correction);
    return done(String.valueOf(outcome.number()), outcome, fields);
  }

  private static Answer done(String what, Amendments.Outcome outcome, Parameters fields) {
    String how =
        switch (outcome) {
          case Amendments.Outcome.Applied applied -> "";
          case Amendments.Outcome.WaitsForImport waits -> "-waits";
          case Amendments.Outcome.UnderWay underWay -> "-underway";
        };
    // Cards are numbered anew after a correction: the one of before may be about somebody else.
    String page = WayBack.of(fields).replaceFirst("#card-\\d+$", "");
    return WayBack.to(page, what + how);
  }

  private Answer act(Act act, CorrectionForm form, Question question) {
    Optional<Meant> meant =
        act.needsTarget()
            ? meant(form.target(), form, question.words())
            : Optional.of(new Meant(EntityId.NONE, ""));
    if (meant.isEmpty()) {
      return choose(act, form, question);
    }
    Optional<Correction> correction = form.read(act, meant.get().id(), meant.get().label());
    return correction
        .map(it -> applied(it, form.fields()))
        .orElseGet(() -> refused("refused.incomplete", List.of(), form, question));
  }

  /** Empty when the name may mean several, or nobody. */
  private Optional<Meant> meant(String typed, CorrectionForm form, Messages words) {
    if (typed.startsWith(NEW)) {
      String label = typed.substring(NEW.length()).strip();
      EntityId id =
          NewEntity.called(
              label, form.kind(), taken -> searcher.entity(taken, words.language()).isPresent());
      return label.isEmpty() ? Optional.empty() : Optional.of(new Meant(id, label));
    }
    return switch (new Targets(searcher, words).find(typed)) {
      case Targets.One one -> Optional.of(new Meant(one.id(), ""));
      case Targets.Several several -> Optional.empty();
    };
  }

  private Answer choose(Act act, CorrectionForm form, Question question) {
    Messages words = question.words();
    String typed = form.target();
    List<Choice> choices = new ArrayList<>();
    if (new Targets(searcher, words).find(typed) instanceof Targets.Several several) {
      several.choices().forEach(it -> choices.add(choice(it, words)));
    }
    if (act != Act.MERGE && !typed.isEmpty()) {
      String kind = form.kind().prefix();
      String label = words.get("choose.new", typed);
      choices.add(new Choice(NEW + typed, label, kind, words.get("kind." + kind), ""));
    }
    String text = words.get(choices.isEmpty() ? "choose.nobody" : "choose.text", typed);
    return ask(Answer.OK, words.get("choose.title"), text, choices, form, question);
  }

  private static Choice choice(Suggestion.OfEntity entity, Messages words) {
    String kind = Chips.kind(entity.id());
    return new Choice(
        entity.id().value(),
        entity.text(),
        kind,
        words.get("kind." + kind),
        words.count("articles", entity.articles()));
  }

  private Answer refused(String key, List<String> near, CorrectionForm form, Question question) {
    Messages words = question.words();
    Labels labels = new Labels(searcher, words);
    List<Choice> choices =
        near.stream()
            .flatMap(id -> EntityPages.id(id).stream())
            .map(
                id -> {
                  String kind = Chips.kind(id);
                  return new Choice(id.value(), labels.of(id), kind, words.get("kind." + kind), "");
                })
            .toList();
    String title = words.get("refused.title");
    return ask(CONFLICT, title, words.get(key, LONGEST), choices, form, question);
  }

  private Answer ask(
      int status,
      String title,
      String text,
      List<Choice> choices,
      CorrectionForm form,
      Question question) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field(FormToken.FIELD, question.token()));
    for (String name :
        List.of(
            CorrectionForm.DO,
            CorrectPage.ENTITY,
            CorrectPage.ARTICLE,
            CorrectPage.SURFACE,
            "kind",
            WayBack.FIELD)) {
      fields.add(new Field(name, form.fields().get(name)));
    }
    Link back = Link.of(question.words().get("correct.back"), WayBack.of(form.fields()));
    ChooseView view = new ChooseView(title, text, "/corrections", fields, choices, back);
    return theatre.show(
        status, "choose", title, question, org.leeszaal.search.SearchRequest.of(""), view);
  }
}
