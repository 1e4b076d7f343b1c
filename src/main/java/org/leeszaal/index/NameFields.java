package org.leeszaal.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Language;
import org.leeszaal.article.Mention;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.NameTerms;

/** The term dictionaries of names: they let a reader find entities without a file beside. */
final class NameFields {
  private static final FieldType COUNTED = counted();

  private NameFields() {}

  private static FieldType counted() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  static void addTo(Document document, AnnotatedArticle annotated) {
    Map<String, Integer> aliases = new LinkedHashMap<>();
    Map<String, Integer> labels = new LinkedHashMap<>();
    Map<String, Integer> roles = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : annotated.mentions()) {
      if (mention.entity().isKnown()) {
        String id = mention.entity().value();
        Language language = annotated.article().languageAt(mention.span().begin());
        aliases.merge(NameTerms.spelled(id, language.code(), mention.surface()), 1, Integer::sum);
        labels.merge(NameTerms.spelled(id, language.code(), mention.label()), 1, Integer::sum);
        if (!mention.role().isEmpty()) {
          roles.merge(NameTerms.spelled(id, language.code(), mention.role()), 1, Integer::sum);
        }
        names.addAll(nameTerms(id, mention.surface()));
        names.addAll(nameTerms(id, mention.label()));
      }
    }
    names.forEach(
        name -> document.add(new StringField(ArchiveField.NAMES.key(), name, Field.Store.NO)));
    addCounted(document, ArchiveField.ALIASES, aliases);
    addCounted(document, ArchiveField.LABELS, labels);
    addCounted(document, ArchiveField.ROLES, roles);
  }

  static List<String> nameTerms(String id, String name) {
    List<String> terms = new ArrayList<>();
    String folded = NameTerms.fold(name);
    for (String tail : NameTerms.tails(folded)) {
      NameTerms.Reach reach =
          tail.length() == folded.length() ? NameTerms.Reach.WHOLE : NameTerms.Reach.TAIL;
      terms.add(NameTerms.nameTerm(tail, id, reach));
    }
    return terms;
  }

  private static void addCounted(
      Document document, ArchiveField field, Map<String, Integer> terms) {
    if (!terms.isEmpty()) {
      document.add(new Field(field.key(), new CountedTerms(terms), COUNTED));
    }
  }
}
