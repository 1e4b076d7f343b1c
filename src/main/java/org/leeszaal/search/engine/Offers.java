package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Language;
import org.leeszaal.search.EntityRef;
import org.leeszaal.search.query.QueryNode;
import org.leeszaal.search.query.QueryNode.QueryField;

/** Entities that bear a plain query as their name. */
record Offers(Snapshot snapshot, Language labels) {
  private static final int MOST = 3;
  private static final int MOST_WORDS = 6;
  private static final List<String> KINDS = List.of("person", "org", "place", "country");

  List<EntityRef> of(QueryNode tree) throws IOException {
    Optional<String> name = name(tree);
    List<EntityRef> offers = new ArrayList<>();
    if (name.isPresent()) {
      for (EntityId id : snapshot.names().find(name.get(), KINDS)) {
        long articles = snapshot.articles(id);
        if (articles > 0) {
          offers.add(snapshot.labels().ref(id, labels, articles));
        }
      }
    }
    offers.sort(
        Comparator.comparingLong(EntityRef::articles).reversed().thenComparing(EntityRef::id));
    return offers.subList(0, Math.min(MOST, offers.size()));
  }

  /** The words of a query that has only words of the text. */
  private static Optional<String> name(QueryNode tree) {
    List<QueryNode> nodes =
        switch (tree) {
          case QueryNode.And and -> and.clauses();
          case QueryNode.Phrase phrase when phrase.slop() == 0 -> phrase.parts();
          default -> List.of(tree);
        };
    StringJoiner words = new StringJoiner(" ");
    for (QueryNode node : nodes) {
      if (nodes.size() > MOST_WORDS
          || !(node instanceof QueryNode.Word word)
          || word.field() != QueryField.TEXT) {
        return Optional.empty();
      }
      words.add(word.text());
    }
    return Optional.of(words.toString());
  }
}
