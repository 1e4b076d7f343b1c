package org.leeszaal.entity.tag;

import java.util.ArrayList;
import java.util.List;

/** Files with {@code token<TAB>tag} lines, a blank line behind each sentence. */
public final class ConllFile {
  private static final String BORDER = "-DOCSTART-";

  private ConllFile() {}

  /**
   * The articles of a file; one for each sentence where the file has no {@code -DOCSTART-} lines.
   *
   * @throws IllegalArgumentException naming the first line that is not a token and a tag
   */
  public static List<MarkedArticle> read(List<String> lines) {
    boolean borders = lines.stream().anyMatch(line -> line.startsWith(BORDER));
    Reader reader = new Reader(borders);
    for (int i = 0; i < lines.size(); i++) {
      reader.line(i + 1, lines.get(i));
    }
    reader.endArticle();
    return reader.articles;
  }

  private static final class Reader {
    private final boolean borders;
    private final List<MarkedArticle> articles = new ArrayList<>();
    private final List<List<String>> sentences = new ArrayList<>();
    private final List<List<String>> tags = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private List<String> marks = new ArrayList<>();

    Reader(boolean borders) {
      this.borders = borders;
    }

    void line(int number, String line) {
      if (line.isBlank()) {
        endSentence();
        if (!borders) {
          endArticle();
        }
        return;
      }
      if (line.startsWith(BORDER)) {
        endArticle();
        return;
      }
      String[] cells = line.split("\t| ");
      String tag = cells[cells.length - 1];
      if (cells.length < 2 || !tag.matches("O|[BI]-(PER|ORG|LOC|MISC)")) {
        throw new IllegalArgumentException(
            "line " + number + ": needs token<TAB>tag with O, B-PER, I-PER ..., but is: " + line);
      }
      words.add(cells[0]);
      marks.add(tag);
    }

    private void endSentence() {
      if (!words.isEmpty()) {
        sentences.add(List.copyOf(words));
        tags.add(List.copyOf(marks));
        words = new ArrayList<>();
        marks = new ArrayList<>();
      }
    }

    void endArticle() {
      endSentence();
      if (!sentences.isEmpty()) {
        articles.add(new MarkedArticle(List.copyOf(sentences), List.copyOf(tags)));
        sentences.clear();
        tags.clear();
      }
    }
  }
}
