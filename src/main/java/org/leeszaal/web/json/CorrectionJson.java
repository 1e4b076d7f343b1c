package org.leeszaal.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A decision about who is meant. Which fields it has depends on {@code do}: {@code merge} (from,
 * into), {@code split} (from; article or named; to or label), {@code rename} (entity, language,
 * label), {@code retype} (entity, kind), {@code hide} (entity; article or named), {@code mention}
 * (article, surface; begin and end for one place; entity, null for "it can't be told").
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectionJson(
    @JsonProperty("do") @Nullable String action,
    @Nullable String from,
    @Nullable String into,
    @Nullable String to,
    @Nullable String entity,
    @Nullable String article,
    @Nullable String named,
    @Nullable Integer begin,
    @Nullable Integer end,
    @Nullable String surface,
    @Nullable String language,
    @Nullable String kind,
    @Nullable String label) {

  /**
   * A correction as the archive keeps it.
   *
   * @param status {@code holds} or {@code undone}
   */
  public record KeptJson(int number, String time, String status, CorrectionJson correction) {}

  /**
   * What became of a change.
   *
   * @param number for undoing it
   * @param outcome {@code applied}, {@code waits} (an import applies it before it ends) or {@code
   *     underway}
   * @param articles that were changed; 0 when it is not applied yet
   */
  public record OutcomeJson(int number, String outcome, int articles) {}
}
