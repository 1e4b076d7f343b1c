package org.leeszaal.search.query;

import org.leeszaal.search.query.QueryNode.EntityField;
import org.leeszaal.search.query.QueryNode.QueryField;
import org.leeszaal.search.query.QueryNode.ValueField;

/** What a field name makes of the words behind it. */
sealed interface Scope {
  record Text(QueryField field) implements Scope {
    /** No field named. */
    static final Text PLAIN = new Text(QueryField.TEXT);
  }

  record Name(EntityField field) implements Scope {}

  record Whole(ValueField field) implements Scope {}

  record Day(Bound bound) implements Scope {}

  record WordCount() implements Scope {}

  /** Whether the value is read to its blank as a date or number, signs and all. */
  default boolean isMeasure() {
    return this instanceof Day || this instanceof WordCount;
  }

  /** How a value bounds what is asked. */
  enum Bound {
    EQUAL,
    ABOVE,
    FROM,
    BELOW,
    UP_TO
  }
}
