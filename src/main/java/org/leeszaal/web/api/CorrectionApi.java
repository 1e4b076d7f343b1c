package org.leeszaal.web.api;

import java.util.function.Supplier;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Language;
import org.leeszaal.desk.Amendments;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.CorrectionRefused;
import org.leeszaal.desk.Desk;
import org.leeszaal.web.Answer;
import org.leeszaal.web.Question;
import org.leeszaal.web.Refused;
import org.leeszaal.web.Sent;
import org.leeszaal.web.Services;
import org.leeszaal.web.Trouble;
import org.leeszaal.web.json.CorrectionJson;
import org.leeszaal.web.json.CorrectionJson.OutcomeJson;

/** Decisions about who is meant, and taking them back. */
final class CorrectionApi {
  private final Services services;

  CorrectionApi(Services services) {
    this.services = services;
  }

  Answer list(Question question) {
    Desk desk = services.desk().orElseThrow(() -> new Refused(Trouble.ABSENT));
    return answer(() -> desk.corrections().all().stream().map(Corrections::json).toList());
  }

  Answer correct(Question question, Sent sent) {
    CorrectionJson json = Body.of(sent, CorrectionJson.class);
    return answer(() -> outcome(amendments().apply(read(json))));
  }

  private Correction read(CorrectionJson json) {
    return Corrections.read(json, this::isTaken);
  }

  private boolean isTaken(EntityId id) {
    return services.searcher().entity(id, Language.EN).isPresent();
  }

  Answer undo(Question question, Sent sent) {
    String number = question.part("number");
    if (!number.matches("\\d{1,9}")) {
      throw Ask.wrong("number", number, "the number of a correction");
    }
    return answer(() -> outcome(amendments().undo(Integer.parseInt(number))));
  }

  private Amendments amendments() {
    return services.amendments().orElseThrow(() -> new Refused(Trouble.ABSENT));
  }

  private static OutcomeJson outcome(Amendments.Outcome outcome) {
    return switch (outcome) {
      case Amendments.Outcome.Applied it -> new OutcomeJson(it.number(), "applied", it.articles());
      case Amendments.Outcome.WaitsForImport it -> new OutcomeJson(it.number(), "waits", 0);
      case Amendments.Outcome.UnderWay it -> new OutcomeJson(it.number(), "underway", 0);
    };
  }

  private static Answer answer(Supplier<Object> work) {
    try {
      return Answer.json(Answer.OK, work.get());
    } catch (CorrectionRefused e) {
      throw new Refused(trouble(e.reason()), String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw new Refused(Trouble.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  private static Trouble trouble(CorrectionRefused.Reason reason) {
    return switch (reason) {
      case NO_SUCH_CORRECTION -> Trouble.MISSING;
      case NOTHING_TO_DO, UNDONE_ALREADY, IS_A_COUNTRY, NOT_IN_TEXT -> Trouble.CONFLICT;
      case UNKNOWN_ENTITY, UNKNOWN_ARTICLE, BAD_TEXT -> Trouble.UNREADABLE;
    };
  }
}
