package org.leeszaal.article;

import java.util.regex.Pattern;

/**
 * Who or what is meant: {@code person/vladimir-putin}, {@code org/nso-group}, {@code place/rabat},
 * {@code country/MA}.
 *
 * @param value prefix, slash, name; empty only in {@link #NONE}
 */
public record EntityId(String value) implements Comparable<EntityId> {
  /** Not decided: the name could mean several, or nobody that is known. */
  public static final EntityId NONE = new EntityId("");

  private static final String COUNTRY = "country/";
  private static final Pattern FORM = Pattern.compile("(person|org|place|country|misc)/[^\\s/]+");

  public EntityId {
    if (!value.isEmpty() && !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an entity id: " + value);
    }
  }

  public static EntityId country(String iso2) {
    return new EntityId(COUNTRY + iso2);
  }

  /** The code in the id of a country; other ids have none and throw. */
  public String iso2() {
    if (!isCountry()) {
      throw new IllegalStateException("not a country: " + value);
    }
    return value.substring(COUNTRY.length());
  }

  public boolean isKnown() {
    return !value.isEmpty();
  }

  public boolean isCountry() {
    return value.startsWith(COUNTRY);
  }

  /** The ISO 3166-1 alpha-2 code of a country; empty for anything else. */
  public String countryCode() {
    return isCountry() ? value.substring(COUNTRY.length()) : "";
  }

  /** What the id is of; {@link #NONE} has none and throws. */
  public EntityKind kind() {
    String prefix = value.substring(0, Math.max(0, value.indexOf('/')));
    return switch (prefix) {
      case "person" -> EntityKind.PER;
      case "org" -> EntityKind.ORG;
      case "place", "country" -> EntityKind.LOC;
      case "misc" -> EntityKind.MISC;
      default -> throw new IllegalStateException("no kind: " + value);
    };
  }

  @Override
  public int compareTo(EntityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
