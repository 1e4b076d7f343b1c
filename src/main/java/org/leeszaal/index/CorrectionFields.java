package org.leeszaal.index;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.leeszaal.article.Corrected;
import org.leeszaal.article.Corrected.FormerEntity;
import org.leeszaal.article.Corrected.GivenLabel;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.NameTerms;

/** What corrections leave in the index beside the mentions themselves. */
final class CorrectionFields {
  private CorrectionFields() {}

  static void addTo(Document document, Corrected corrected) {
    Set<String> names = new LinkedHashSet<>();
    for (String term : given(corrected)) {
      document.add(new StringField(ArchiveField.GIVEN.key(), term, Field.Store.YES));
    }
    for (String term : former(corrected)) {
      document.add(new StringField(ArchiveField.FORMER.key(), term, Field.Store.YES));
    }
    for (GivenLabel label : corrected.given()) {
      names.addAll(NameFields.nameTerms(label.id().value(), label.label()));
    }
    names.forEach(
        name -> document.add(new StringField(ArchiveField.NAMES.key(), name, Field.Store.NO)));
  }

  static Set<String> given(Corrected corrected) {
    Set<String> terms = new LinkedHashSet<>();
    for (GivenLabel given : corrected.given()) {
      terms.add(NameTerms.spelled(given.id().value(), given.language().code(), given.label()));
    }
    return terms;
  }

  static Set<String> former(Corrected corrected) {
    Set<String> terms = new LinkedHashSet<>();
    for (FormerEntity former : corrected.former()) {
      terms.add(NameTerms.former(former.id().value(), former.next().value()));
    }
    return terms;
  }
}
