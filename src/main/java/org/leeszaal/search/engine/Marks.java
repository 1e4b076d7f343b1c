package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.leeszaal.article.Article;
import org.leeszaal.article.Language;
import org.leeszaal.article.LanguageSpan;
import org.leeszaal.schema.TextPart;
import org.leeszaal.schema.TextRuns;
import org.leeszaal.schema.Token;

/**
 * Where a query matches in articles: exactly what Lucene matched, so that of {@code "a b"} only the
 * phrase is marked and of {@code a w/5 b} only what is near.
 */
final class Marks {
  /** Enough for any snippet and any reader. */
  private static final int MOST = 2000;

  private final Snapshot snapshot;
  private final Weight weight;

  Marks(Snapshot snapshot, Query query) throws IOException {
    this.snapshot = snapshot;
    IndexSearcher searcher = snapshot.searcher();
    weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
  }

  /**
   * A match.
   *
   * @param begin in the text of its part
   * @param what a number that is the same for matches of the same part of the query
   */
  record Mark(int begin, int end, int what) implements Comparable<Mark> {
    @Override
    public int compareTo(Mark other) {
      return begin != other.begin
          ? Integer.compare(begin, other.begin)
          : Integer.compare(other.end, end);
    }
  }

  /** Marks of an article by part, in order, not overlapping. */
  Map<TextPart, List<Mark>> of(int doc, Article article) throws IOException {
    Map<TextPart, List<Mark>> found = new EnumMap<>(TextPart.class);
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Matches matches = weight.matches(leaf, doc - leaf.docBase);
    if (matches != null) {
      for (TextPart part : TextPart.values()) {
        PartMarks marks = new PartMarks(part, article);
        for (String field : fields(part)) {
          marks.add(matches.getMatches(field));
          if (field.equals(part.names())) {
            marks.joinNames();
          }
        }
        found.put(part, marks.merged());
      }
    }
    return found;
  }

  private List<String> fields(TextPart part) {
    List<String> fields = new ArrayList<>();
    snapshot.languages().forEach(language -> fields.add(part.stems(language)));
    fields.add(part.exact());
    fields.add(part.names());
    return fields;
  }

  /** Collects the marks of one part; looks up offsets where the index keeps positions only. */
  private final class PartMarks {
    private final TextPart part;
    private final Article article;
    private final List<Mark> marks = new ArrayList<>();
    private List<Token> words = List.of();

    PartMarks(TextPart part, Article article) {
      this.part = part;
      this.article = article;
    }

    @SuppressWarnings("ReferenceEquality")
    void add(MatchesIterator matches) throws IOException {
      while (matches != null && marks.size() < MOST && matches.next()) {
        MatchesIterator inner = matches.getSubMatches();
        if (inner == null || inner == matches) {
          addOne(matches);
        } else {
          add(inner);
        }
      }
    }

    private void addOne(MatchesIterator match) throws IOException {
      int what = match.getQuery().hashCode();
      int begin = match.startOffset();
      int end = match.endOffset();
      if (begin >= 0 && end > begin) {
        marks.add(new Mark(begin, end, what));
        return;
      }
      if (words.isEmpty()) {
        words = text(part, article).words();
      }
      int first = wordAt(match.startPosition());
      int last = wordAt(match.endPosition());
      if (first < words.size() && last < words.size()) {
        marks.add(new Mark(words.get(first).begin(), words.get(last).end(), what));
      }
    }

    /** The words of a name stand one by one in the index; here they become one mark again. */
    void joinNames() {
      Collections.sort(marks);
      String text = letters();
      for (int i = marks.size() - 1; i > 0; i--) {
        Mark mark = marks.get(i);
        Mark before = marks.get(i - 1);
        boolean neighbours =
            before.end() < mark.begin() && text.substring(before.end(), mark.begin()).isBlank();
        if (neighbours && before.what() == mark.what()) {
          marks.set(i - 1, new Mark(before.begin(), mark.end(), mark.what()));
          marks.remove(i);
        }
      }
    }

    private String letters() {
      return switch (part) {
        case TITLE -> article.title();
        case LEAD -> article.lead();
        case BODY -> article.body();
      };
    }

    private int wordAt(int position) {
      Token wanted = new Token("", position, 0, 0);
      int at =
          Collections.binarySearch(
              words, wanted, java.util.Comparator.comparingInt(Token::position));
      return at < 0 ? words.size() : at;
    }

    List<Mark> merged() {
      Collections.sort(marks);
      List<Mark> merged = new ArrayList<>();
      for (Mark mark : marks) {
        if (merged.isEmpty() || mark.begin() >= merged.getLast().end()) {
          merged.add(mark);
        } else if (mark.end() > merged.getLast().end()) {
          Mark last = merged.removeLast();
          merged.add(new Mark(last.begin(), mark.end(), last.what()));
        }
      }
      return merged;
    }
  }

  private TextRuns text(TextPart part, Article article) {
    var analysis = snapshot.schema().analysis();
    Language language = article.language();
    List<LanguageSpan> foreign = article.foreign();
    return switch (part) {
      case TITLE -> TextRuns.of(analysis, article.title(), 0, language, foreign);
      case LEAD -> TextRuns.of(analysis, article.lead(), 0, language, List.of());
      case BODY -> TextRuns.of(analysis, article.body(), article.bodyBegin(), language, foreign);
    };
  }
}
