package org.leeszaal.schema;

import java.time.Instant;
import java.util.Map;

/**
 * What a commit says beside its {@link SchemaVersion}, in its user data.
 *
 * @param corrections state of the corrections that its articles are in; empty for none
 * @param asOf articles that came later are in none of the commits up to this one
 * @param lastImport begin of the last import that brought or changed articles: those that it
 *     brought came at this moment or later
 */
public record ArchiveState(String corrections, Instant asOf, Instant lastImport) {
  /** Of an archive that holds nothing yet. */
  public static final ArchiveState NONE = new ArchiveState("", Instant.EPOCH, Instant.EPOCH);

  private static final String CORRECTIONS_KEY = "leeszaal.corrections";
  private static final String AS_OF_KEY = "leeszaal.asOf";
  private static final String LAST_IMPORT_KEY = "leeszaal.lastImport";

  public static ArchiveState of(Map<String, String> userData) {
    return new ArchiveState(
        userData.getOrDefault(CORRECTIONS_KEY, ""),
        time(userData.get(AS_OF_KEY)),
        time(userData.get(LAST_IMPORT_KEY)));
  }

  private static Instant time(@org.jspecify.annotations.Nullable String text) {
    return text == null ? Instant.EPOCH : Instant.parse(text);
  }

  /** For the commit. */
  public Map<String, String> userData() {
    return Map.of(
        CORRECTIONS_KEY,
        corrections,
        AS_OF_KEY,
        asOf.toString(),
        LAST_IMPORT_KEY,
        lastImport.toString());
  }
}
