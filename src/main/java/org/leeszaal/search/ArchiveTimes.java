package org.leeszaal.search;

import java.time.Instant;

/**
 * Moments in the life of an archive, for {@link Filter.AddedAfter}.
 *
 * @param asOf what searches show now is all that came up to this moment
 * @param beforeLastImport what came later was brought by the last import that brought or changed
 *     articles; {@link Instant#EPOCH} when there was none
 */
public record ArchiveTimes(Instant asOf, Instant beforeLastImport) {}
