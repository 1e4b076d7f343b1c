package org.leeszaal.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Language;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Correction.Part;
import org.leeszaal.desk.NewEntity;
import org.leeszaal.search.ArchiveSearcher;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    description = {
      "Some mentions of an entity mean somebody else: those in one article, or those with one name.",
      "Say who with --as (an id) or --name (a name, for somebody new)."
    })
final class EntitySplit implements Callable<Integer> {
  @Mixin private Amending amending;

  @Parameters(paramLabel = "ID", description = "For example person/michel.")
  private String id;

  @ArgGroup(multiplicity = "1")
  private PartOption part = new PartOption();

  @ArgGroup(multiplicity = "1", exclusive = false)
  private Target target = new Target();

  /** Who is meant. */
  static final class Target {
    @Option(names = "--as", paramLabel = "ID", description = "Who is meant.")
    private @Nullable String id;

    @Option(
        names = "--name",
        paramLabel = "NAME",
        description = "What he, she or it is called; makes an id where --as gives none.")
    private @Nullable String name;
  }

  @Override
  public Integer call() {
    EntityId from = amending.entity(id);
    Part which = part.part(amending);
    String label = target.name == null ? "" : target.name.strip();
    EntityId given = target.id == null ? EntityId.NONE : amending.entity(target.id);
    if (!label.isEmpty() || !given.isKnown()) {
      amending.read(label, name -> new Part.Named(name), " is not a name of one line.");
    }
    return amending.run(
        (amendments, searcher) -> {
          EntityId to = given.isKnown() ? given : fresh(label, from.kind(), searcher);
          return amendments.apply(new Correction.Split(from, which, to, label));
        });
  }

  private static EntityId fresh(String label, EntityKind kind, ArchiveSearcher searcher) {
    return NewEntity.called(label, kind, taken -> searcher.entity(taken, Language.EN).isPresent());
  }
}
