package org.leeszaal.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.leeszaal.search.Suggestion;

/**
 * What a person who typed the beginning of a word may mean.
 *
 * @param text to put into the query box
 * @param id of the entity, absent for a word
 * @param kind of the entity, absent for a word
 * @param matched the name that begins with what was typed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SuggestionJson(String text, long articles, String id, String kind, String matched) {

  public static SuggestionJson of(Suggestion suggestion) {
    return switch (suggestion) {
      case Suggestion.OfEntity it ->
          new SuggestionJson(
              it.text(), it.articles(), it.id().value(), it.kind().name(), it.matched());
      case Suggestion.OfWord it -> new SuggestionJson(it.text(), it.articles(), "", "", it.text());
    };
  }
}
