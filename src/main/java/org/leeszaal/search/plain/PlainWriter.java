package org.leeszaal.search.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.Mention;

/** Writes a plain index. */
public final class PlainWriter implements AutoCloseable {
  private static final FieldType TEXT = textType();

  private final Directory directory;
  private final IndexWriter writer;
  private final FacetsConfig facets = PlainSchema.facets();

  private PlainWriter(Directory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * @param megabytes of memory before a segment is written; give it what the other program has
   */
  public static PlainWriter open(Path folder, double megabytes) {
    try {
      Directory directory = FSDirectory.open(folder);
      IndexWriterConfig config = new IndexWriterConfig(PlainSchema.analyzer());
      config.setRAMBufferSizeMB(megabytes);
      return new PlainWriter(directory, new IndexWriter(directory, config));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FieldType textType() {
    FieldType type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  public void put(AnnotatedArticle annotated) {
    Article article = annotated.article();
    String id = article.id().value();
    Document document = new Document();
    document.add(new StringField(PlainSchema.ID, id, Field.Store.YES));
    document.add(new StoredField(PlainSchema.TITLE, article.title()));
    document.add(new Field(PlainSchema.text(article.language()), article.text(), TEXT));
    add(document, PlainFacet.PERSON, persons(annotated));
    add(document, PlainFacet.COUNTRY, annotated.countries());
    add(document, PlainFacet.LANGUAGE, Set.of(article.language().code()));
    add(document, PlainFacet.OUTLET, Set.of(article.source().outlet()));
    article
        .published()
        .day()
        .ifPresent(day -> add(document, PlainFacet.YEAR, Set.of("" + day.getYear())));
    try {
      writer.updateDocument(new Term(PlainSchema.ID, id), facets.build(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> persons(AnnotatedArticle annotated) {
    Set<String> persons = new TreeSet<>();
    for (Mention mention : annotated.mentions()) {
      if (mention.entity().value().startsWith("person/")) {
        persons.add(mention.entity().value());
      }
    }
    return persons;
  }

  private static void add(Document document, PlainFacet facet, Set<String> values) {
    for (String value : values) {
      if (!value.isEmpty()) {
        document.add(new SortedSetDocValuesFacetField(facet.key(), value));
      }
    }
  }

  public void commit() {
    try {
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits, waits for merges, lets go of the folder. */
  @Override
  public void close() {
    try {
      writer.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
