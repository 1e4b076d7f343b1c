package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Mention;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.NameTerms;
import org.leeszaal.search.Concordance;
import org.leeszaal.search.Concordance.Line;
import org.leeszaal.search.ConcordanceRequest;

/** Reads the mentions of an entity with the words around them. */
record ConcordanceReader(Snapshot snapshot) {
  private static final int WIDTH = 60;

  /** An article with its mentions of the entity. */
  private record Place(int doc, long published, int mentions) {}

  Concordance read(ConcordanceRequest request) throws IOException {
    List<Place> places = places(request.entity());
    long total = places.stream().mapToLong(Place::mentions).sum();
    List<Line> lines =
        switch (request.order()) {
          case DATE -> byDate(places, request);
          case LEFT -> sorted(places, request, Comparator.comparing(ConcordanceReader::backwards));
          case RIGHT ->
              sorted(places, request, Comparator.comparing(line -> NameTerms.fold(line.right())));
        };
    return new Concordance(total, lines);
  }

  private List<Place> places(EntityId entity) throws IOException {
    Map<Integer, Integer> counts = new TreeMap<>();
    TermWalk.prefix(
        snapshot.reader(),
        ArchiveField.ALIASES.key(),
        entity.value() + NameTerms.SEPARATOR,
        visit -> {
          PostingsEnum docs = visit.postings(PostingsEnum.FREQS);
          for (int doc = visit.next(docs);
              doc != DocIdSetIterator.NO_MORE_DOCS;
              doc = visit.next(docs)) {
            counts.merge(doc, docs.freq(), Integer::sum);
          }
          return TermWalk.Then.GO_ON;
        });
    NumericDocValues published =
        MultiDocValues.getNumericValues(snapshot.reader(), ArchiveField.PUBLISHED.key());
    List<Place> places = new ArrayList<>();
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      boolean dated = published != null && published.advanceExact(entry.getKey());
      long minutes = dated ? published.longValue() : Long.MIN_VALUE;
      places.add(new Place(entry.getKey(), minutes, entry.getValue()));
    }
    return places;
  }

  /** Reads only the articles of the asked page. */
  private List<Line> byDate(List<Place> places, ConcordanceRequest request) throws IOException {
    List<Place> newest = new ArrayList<>(places);
    newest.sort(Comparator.comparingLong(Place::published).reversed().thenComparingInt(Place::doc));
    List<Line> lines = new ArrayList<>();
    int skip = request.from();
    for (Place place : newest) {
      if (skip >= place.mentions()) {
        skip -= place.mentions();
      } else {
        List<Line> own = lines(place.doc(), request.entity());
        lines.addAll(own.subList(Math.min(skip, own.size()), own.size()));
        skip = 0;
      }
      if (lines.size() >= request.size()) {
        return lines.subList(0, request.size());
      }
    }
    return lines;
  }

  private List<Line> sorted(List<Place> places, ConcordanceRequest request, Comparator<Line> order)
      throws IOException {
    List<Line> lines = new ArrayList<>();
    for (Place place : places) {
      lines.addAll(lines(place.doc(), request.entity()));
    }
    lines.sort(order.thenComparing(Line::article).thenComparing(Line::span));
    int begin = Math.min(request.from(), lines.size());
    return lines.subList(begin, Math.min(lines.size(), begin + request.size()));
  }

  private List<Line> lines(int doc, EntityId entity) throws IOException {
    AnnotatedArticle annotated = StoredArticles.of(snapshot).annotated(doc);
    Article article = annotated.article();
    String text = article.text();
    List<Line> lines = new ArrayList<>();
    for (Mention mention : annotated.mentions()) {
      if (mention.entity().equals(entity)) {
        lines.add(
            new Line(
                article.id(),
                article.title(),
                article.source().outlet(),
                article.published(),
                article.language(),
                mention.span(),
                left(text, mention.span().begin()),
                mention.surface(),
                right(text, mention.span().end())));
      }
    }
    return lines;
  }

  private static String left(String text, int at) {
    int begin = Math.max(0, at - WIDTH);
    if (begin > 0) {
      int space = text.indexOf(' ', begin);
      begin = space < 0 || space >= at ? begin : space + 1;
    }
    return flat(text.substring(begin, at)).stripLeading();
  }

  private static String right(String text, int at) {
    int end = Math.min(text.length(), at + WIDTH);
    if (end < text.length()) {
      int space = text.lastIndexOf(' ', end);
      end = space <= at ? end : space;
    }
    return flat(text.substring(at, end)).stripTrailing();
  }

  private static String flat(String text) {
    return text.replaceAll("\\s*\\n\\s*", " ");
  }

  /** Words of the left side from the nearest on. */
  private static String backwards(Line line) {
    List<String> words = new ArrayList<>(List.of(NameTerms.fold(line.left()).split(" ")));
    java.util.Collections.reverse(words);
    return String.join(" ", words);
  }
}
