package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.schema.NameTerms;
import org.leeszaal.schema.TextPart;
import org.leeszaal.search.query.QueryNode;
import org.leeszaal.search.query.QueryNode.EntityField;
import org.leeszaal.search.query.QueryNode.Naming;

/** Queries for entities by their names; remembers who was meant, for the notes. */
final class NameQueries {
  /** A name that many share is cut here; nobody reads a search for hundreds of people at once. */
  private static final int MOST_TERMS = 400;

  private final Snapshot snapshot;
  private final Map<String, Set<EntityId>> meant = new LinkedHashMap<>();

  NameQueries(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Query query(QueryNode.Entity entity) throws IOException {
    List<String> terms = terms(entity);
    return terms.isEmpty()
        ? new MatchNoDocsQuery("nobody is called " + entity.name())
        : mentioned(terms);
  }

  /** Articles with one of the terms in headline or body. */
  Query mentioned(List<String> terms) {
    BlendedTermQuery.Builder blended = new BlendedTermQuery.Builder();
    blended.setRewriteMethod(new BlendedTermQuery.DisjunctionMaxRewrite(0.2f));
    for (String term : terms) {
      for (TextPart part : List.of(TextPart.TITLE, TextPart.BODY)) {
        if (snapshot.has(part.names())) {
          blended.add(new Term(part.names(), term), Parts.weight(part));
        }
      }
    }
    return blended.build();
  }

  /** What stands in the name fields where the entity is mentioned. */
  List<String> terms(QueryNode.Entity entity) throws IOException {
    String name = entity.name().strip();
    if (name.equals("*")) {
      return anyOf(entity.field());
    }
    Set<String> terms = new LinkedHashSet<>();
    boolean pattern = name.contains("*") || name.contains("?");
    if (!pattern && !NameTerms.fold(name).isEmpty()) {
      for (EntityKind kind : kinds(entity.field())) {
        terms.add(NameTerms.letters(kind, name));
      }
    }
    if (entity.naming() == Naming.ANY_NAME) {
      Set<EntityId> ids = snapshot.names().find(name, prefixes(entity.field()));
      meant.put(name, ids);
      ids.forEach(id -> terms.add(id.value()));
    }
    return terms.stream().limit(MOST_TERMS).toList();
  }

  /** Every name that was looked up with those who bear it. */
  Map<String, Set<EntityId>> meant() {
    return meant;
  }

  private static List<String> anyOf(EntityField field) {
    return field == EntityField.COUNTRY
        ? List.of(NameTerms.anyCountry())
        : kinds(field).stream().map(NameTerms::anyOf).toList();
  }

  private static List<EntityKind> kinds(EntityField field) {
    return switch (field) {
      case PERSON -> List.of(EntityKind.PER);
      case ORGANISATION -> List.of(EntityKind.ORG);
      case PLACE -> List.of(EntityKind.LOC);
      case COUNTRY -> List.of();
    };
  }

  static List<String> prefixes(EntityField field) {
    List<String> prefixes = new ArrayList<>();
    switch (field) {
      case PERSON -> prefixes.add("person");
      case ORGANISATION -> prefixes.add("org");
      case PLACE -> prefixes.addAll(List.of("place", "country"));
      case COUNTRY -> prefixes.add("country");
    }
    return prefixes;
  }
}
