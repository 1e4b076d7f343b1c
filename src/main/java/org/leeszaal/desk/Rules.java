package org.leeszaal.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leeszaal.article.Corrector;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Reach;
import org.leeszaal.desk.Journal.Entry;

/** The corrections of one state of the file, with the steps that they amount to. */
final class Rules implements Corrections {
  private static final int SUM_DIGITS = 16;

  private final List<Entry> entries;
  private final List<KeptCorrection> kept;
  private final StepTable steps;
  private final String state;

  Rules(List<Entry> entries) {
    this.entries = entries;
    kept = Journal.kept(entries);
    steps = StepTable.of(kept);
    state = state(entries);
  }

  @Override
  public List<KeptCorrection> all() {
    return kept;
  }

  @Override
  public List<KeptCorrection> of(EntityId entity) {
    EntityId now = now(entity);
    return kept.stream()
        .filter(
            one ->
                Involved.in(one.correction()).stream()
                    .anyMatch(id -> id.equals(entity) || now(id).equals(now)))
        .toList();
  }

  @Override
  public EntityId now(EntityId entity) {
    return steps.now(entity);
  }

  @Override
  public Corrector corrector(Function<EntityId, Optional<KnownEntity>> tables) {
    return new StepCorrector(this, steps, tables);
  }

  /** Count and sum of all lines; empty where none decides anything. */
  String state() {
    return state;
  }

  /**
   * What differs from an earlier state. Lines are only ever added, so that an earlier state is that
   * of the first lines; where it is not, somebody edited the file.
   */
  Reach since(String earlier) {
    if (earlier.equals(state)) {
      return Reach.NOTHING;
    }
    if (earlier.isEmpty()) {
      return steps.differences(StepTable.of(List.of()));
    }
    String[] parts = earlier.split(" ", 2);
    boolean counted = parts.length == 2 && parts[0].matches("\\d{1,9}");
    int count = counted ? Integer.parseInt(parts[0]) : Integer.MAX_VALUE;
    if (count > entries.size() || !state(entries.subList(0, count)).equals(earlier)) {
      return new Reach.Everything();
    }
    return steps.differences(StepTable.of(Journal.kept(entries.subList(0, count))));
  }

  private static String state(List<Entry> entries) {
    if (entries.isEmpty()) {
      return "";
    }
    MessageDigest digest = sha256();
    for (Entry entry : entries) {
      digest.update((entry.number() + " " + entry.text() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    String sum = HexFormat.of().formatHex(digest.digest()).substring(0, SUM_DIGITS);
    return entries.size() + " " + sum;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The entities that a correction names. */
  private static final class Involved {
    static Set<EntityId> in(Correction correction) {
      return switch (correction) {
        case Correction.Merge it -> Set.copyOf(List.of(it.from(), it.into()));
        case Correction.Split it -> Set.copyOf(List.of(it.from(), it.to()));
        case Correction.Rename it -> Set.of(it.entity());
        case Correction.Retype it ->
            Set.copyOf(List.of(it.entity(), StepTable.retyped(it.entity(), it.kind())));
        case Correction.Hide it -> Set.of(it.entity());
        case Correction.MentionIs it -> Set.of(it.entity());
      };
    }
  }
}
