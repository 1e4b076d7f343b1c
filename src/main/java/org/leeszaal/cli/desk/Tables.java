package org.leeszaal.cli.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.config.ConfigFolder;

/** The entities of the knowledge tables, read when the first one is asked for. */
public final class Tables implements Function<EntityId, Optional<KnownEntity>> {
  private final ConfigFolder settings;
  private final Map<EntityId, KnownEntity> known = new HashMap<>();

  public Tables(ConfigFolder settings) {
    this.settings = settings;
  }

  @Override
  public synchronized Optional<KnownEntity> apply(EntityId id) {
    if (known.isEmpty()) {
      settings.known().forEach(entity -> known.put(entity.id(), entity));
    }
    return Optional.ofNullable(known.get(id));
  }
}
