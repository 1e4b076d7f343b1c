package org.leeszaal.search.engine;

import java.util.List;
import org.leeszaal.schema.TextPart;
import org.leeszaal.search.query.QueryNode.QueryField;

/** Which parts of an article a field of the query language means, and what a match there weighs. */
final class Parts {
  private Parts() {}

  static boolean isText(QueryField field) {
    return switch (field) {
      case TEXT, TITLE, LEAD, TITLE_AND_LEAD, BODY -> true;
      case BYLINE, OUTLET, SECTION -> false;
    };
  }

  static List<TextPart> of(QueryField field) {
    return switch (field) {
      case TEXT -> List.of(TextPart.TITLE, TextPart.LEAD, TextPart.BODY);
      case TITLE -> List.of(TextPart.TITLE);
      case LEAD -> List.of(TextPart.LEAD);
      case TITLE_AND_LEAD -> List.of(TextPart.TITLE, TextPart.LEAD);
      case BODY -> List.of(TextPart.BODY);
      case BYLINE, OUTLET, SECTION -> List.of();
    };
  }

  /** A headline says what an article is about, a lead nearly so. */
  static float weight(TextPart part) {
    return switch (part) {
      case TITLE -> 2.5f;
      case LEAD -> 1.3f;
      case BODY -> 1f;
    };
  }
}
