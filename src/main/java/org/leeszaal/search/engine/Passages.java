package org.leeszaal.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leeszaal.search.Snippet;
import org.leeszaal.search.Snippet.Emphasis;
import org.leeszaal.search.Snippet.Segment;

/** Picks the passages of a text that show best why it was found. */
final class Passages {
  private static final int MOST = 3;

  /** Length of a passage in characters, about. */
  private static final int LENGTH = 220;

  /** A passage reaches back at most this far from its first match to begin with a sentence. */
  private static final int BACK = 100;

  private Passages() {}

  private record Passage(int begin, int end, List<Marks.Mark> marks) {
    /** Different parts of the query count most, then their number, then an early place. */
    double worth() {
      Set<Integer> kinds = new HashSet<>();
      marks.forEach(mark -> kinds.add(mark.what()));
      return kinds.size() * 4 + Math.min(marks.size(), 4) + 1.0 / (1 + begin / 1000.0);
    }
  }

  /** The best passages in order of the text; its beginning when nothing is marked. */
  static List<Snippet> best(String text, List<Marks.Mark> marks) {
    if (marks.isEmpty()) {
      String begin = text.substring(0, wordEnd(text, Math.min(text.length(), LENGTH)));
      return begin.isBlank() ? List.of() : List.of(plain(begin, text.length()));
    }
    List<Passage> passages = new ArrayList<>();
    int next = 0;
    while (next < marks.size()) {
      int begin = begin(text, marks.get(next).begin());
      if (!passages.isEmpty()) {
        begin = Math.max(begin, passages.getLast().end());
      }
      int limit = Math.max(end(text, begin), marks.get(next).end());
      List<Marks.Mark> within = new ArrayList<>();
      while (next < marks.size() && marks.get(next).end() <= limit) {
        within.add(marks.get(next++));
      }
      passages.add(new Passage(begin, limit, within));
    }
    return passages.stream()
        .sorted(Comparator.comparingDouble(Passage::worth).reversed())
        .limit(MOST)
        .sorted(Comparator.comparingInt(Passage::begin))
        .map(passage -> snippet(text, passage))
        .toList();
  }

  /** The whole text with its marks. */
  static Snippet whole(String text, List<Marks.Mark> marks) {
    return new Snippet(segments(text, new Passage(0, text.length(), marks)));
  }

  private static Snippet plain(String begin, int length) {
    String shown = flat(begin) + (begin.length() < length ? "…" : "");
    return new Snippet(List.of(new Segment(shown, Emphasis.PLAIN)));
  }

  /** Back to the beginning of the sentence, or of a word where that is too far. */
  private static int begin(String text, int match) {
    int least = Math.max(0, match - BACK);
    for (int i = match; i > least; i--) {
      if (text.charAt(i - 1) == '\n' || isSentenceEnd(text, i)) {
        return i;
      }
    }
    if (least == 0) {
      return 0;
    }
    int space = text.indexOf(' ', least);
    return space < 0 || space >= match ? match : space + 1;
  }

  private static boolean isSentenceEnd(String text, int i) {
    return i >= 2
        && text.charAt(i - 1) == ' '
        && ".!?".indexOf(text.charAt(i - 2)) >= 0
        && !Character.isLowerCase(text.charAt(i));
  }

  /** On to the end of a paragraph, or of a word about a passage's length away. */
  private static int end(String text, int begin) {
    int most = Math.min(text.length(), begin + LENGTH);
    int paragraph = text.indexOf("\n", begin);
    return paragraph >= 0 && paragraph <= most ? paragraph : wordEnd(text, most);
  }

  private static int wordEnd(String text, int at) {
    if (at >= text.length()) {
      return text.length();
    }
    int end = at;
    while (end > 0 && at - end < 30 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return end > 0 && at - end < 30 ? end : at;
  }

  private static Snippet snippet(String text, Passage passage) {
    List<Segment> segments = new ArrayList<>();
    boolean cutBefore =
        passage.begin() > 0
            && text.charAt(passage.begin() - 1) != '\n'
            && !isSentenceEnd(text, passage.begin());
    if (cutBefore) {
      segments.add(new Segment("…", Emphasis.PLAIN));
    }
    segments.addAll(segments(text, passage));
    boolean cutBehind =
        passage.end() < text.length()
            && text.charAt(passage.end()) != '\n'
            && ".!?".indexOf(text.charAt(passage.end() - 1)) < 0;
    if (cutBehind) {
      segments.add(new Segment("…", Emphasis.PLAIN));
    }
    return new Snippet(segments);
  }

  private static List<Segment> segments(String text, Passage passage) {
    List<Segment> segments = new ArrayList<>();
    int at = passage.begin();
    for (Marks.Mark mark : passage.marks()) {
      int begin = Math.max(at, mark.begin());
      add(segments, text.substring(at, begin), Emphasis.PLAIN);
      add(segments, text.substring(begin, mark.end()), Emphasis.MATCH);
      at = mark.end();
    }
    add(segments, text.substring(at, Math.max(at, passage.end())), Emphasis.PLAIN);
    return segments;
  }

  private static void add(List<Segment> segments, String text, Emphasis emphasis) {
    if (!text.isEmpty()) {
      segments.add(new Segment(flat(text), emphasis));
    }
  }

  /** Line breaks become spaces. */
  private static String flat(String text) {
    return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\n\\s*", " ");
  }
}
