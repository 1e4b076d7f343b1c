package org.leeszaal.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leeszaal.article.Corrector;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.KnownEntity;

/** The corrections of an archive at one moment; never changes. */
public interface Corrections {
  /** In the order they were made, undone ones too. */
  List<KeptCorrection> all();

  /** Those that concern this entity, in order. */
  List<KeptCorrection> of(EntityId entity);

  /** Who is meant wherever this entity was found: itself, unless it was merged or retyped. */
  EntityId now(EntityId entity);

  /**
   * The function that applies them.
   *
   * @param tables names and countries of the entities in the knowledge tables
   */
  Corrector corrector(Function<EntityId, Optional<KnownEntity>> tables);
}
