package org.leeszaal.extract.text;

/** How {@code 03/04/2021} is meant. */
public enum DayOrder {
  /** 3 April: Europe. */
  DAY_FIRST,
  /** March 4: the United States. */
  MONTH_FIRST;

  /** The habit of a document's language tag; only American English puts the month first. */
  public static DayOrder ofLanguageTag(String tag) {
    return tag.strip().replace('_', '-').equalsIgnoreCase("en-us") ? MONTH_FIRST : DAY_FIRST;
  }
}
