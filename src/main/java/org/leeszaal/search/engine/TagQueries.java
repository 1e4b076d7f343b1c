package org.leeszaal.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.leeszaal.article.ArticleId;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.search.ArticleTags;

/** Tags are kept beside the archive; a query for one is a query for the articles that bear it. */
record TagQueries(ArticleTags tags) {
  Query query(String tag) {
    List<BytesRef> ids = new ArrayList<>();
    for (ArticleId id : tags.tagged(tag)) {
      ids.add(new BytesRef(id.value()));
    }
    return new TermInSetQuery(ArchiveField.ID.key(), ids);
  }
}
