package org.leeszaal.entity.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.article.Language;
import org.leeszaal.article.TextSpan;
import org.leeszaal.entity.text.TokenizedText;
import org.leeszaal.entity.text.Tokenizer;

/**
 * The written format of training text: {@code ### slug}, {@code # headline}, a paragraph a line,
 * names as {@code [surface|KIND]}.
 */
public final class WrittenFile {
  private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]|]+)\\|(PER|ORG|LOC|MISC)\\]");

  private WrittenFile() {}

  /**
   * An article of the file without its marks.
   *
   * @param text headline, blank line, paragraphs
   * @param names spans in {@code text}, in order
   * @param kinds of the names
   */
  public record Written(String slug, String text, List<TextSpan> names, List<String> kinds) {
    public Written {
      names = List.copyOf(names);
      kinds = List.copyOf(kinds);
    }
  }

  /** The articles of a file's content. */
  public static List<Written> read(String content) {
    List<Written> articles = new ArrayList<>();
    for (String part : content.split("(?m)^### ")) {
      if (!part.isBlank()) {
        articles.add(article(part));
      }
    }
    return articles;
  }

  private static Written article(String part) {
    String[] lines = part.split("\\R");
    StringBuilder text = new StringBuilder();
    List<TextSpan> names = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      String line = lines[i].startsWith("# ") ? lines[i].substring(2) : lines[i];
      if (line.isBlank()) {
        continue;
      }
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      plain(line.strip(), text, names, kinds);
    }
    return new Written(lines[0].strip(), text.toString(), names, kinds);
  }

  private static void plain(
      String line, StringBuilder text, List<TextSpan> names, List<String> kinds) {
    Matcher mark = MARK.matcher(line);
    int last = 0;
    while (mark.find()) {
      text.append(line, last, mark.start());
      int begin = text.length();
      text.append(mark.group(1));
      names.add(new TextSpan(begin, text.length()));
      kinds.add(mark.group(2));
      last = mark.end();
    }
    text.append(line, last, line.length());
  }

  /** Cuts an article into words with tags. */
  public static MarkedArticle mark(Written written, Language language) {
    TokenizedText cut = Tokenizer.cut(written.text(), language);
    String[] tags = new String[cut.size()];
    java.util.Arrays.fill(tags, Tags.OUTSIDE);
    int token = 0;
    for (int n = 0; n < written.names().size(); n++) {
      TextSpan name = written.names().get(n);
      boolean begun = false;
      while (token < cut.size() && cut.begins()[token] < name.end()) {
        if (belongs(cut, token, name)) {
          tags[token] = (begun ? "I-" : "B-") + written.kinds().get(n);
          begun = true;
        } else if (fillsWithNext(cut, token, written, n)) {
          tags[token] = "B-" + written.kinds().get(n);
        }
        token++;
      }
    }
    List<List<String>> sentences = new ArrayList<>();
    List<List<String>> tagged = new ArrayList<>();
    for (int s = 0; s < cut.sentences(); s++) {
      sentences.add(cut.sentence(s));
      tagged.add(
          List.of(java.util.Arrays.copyOfRange(tags, cut.sentenceStarts()[s], cut.sentenceEnd(s))));
    }
    return new MarkedArticle(sentences, tagged);
  }

  /** {@code [Gent|LOC]-[Rijsel|LOC]} is one word, which is parted again when names are resolved. */
  private static boolean fillsWithNext(TokenizedText cut, int token, Written written, int name) {
    if (name + 1 >= written.names().size()) {
      return false;
    }
    TextSpan first = written.names().get(name);
    TextSpan second = written.names().get(name + 1);
    return cut.begins()[token] == first.begin()
        && cut.ends()[token] == second.end()
        && second.begin() == first.end() + 1
        && written.kinds().get(name).equals(written.kinds().get(name + 1));
  }

  /** A word belongs to a name when it lies in it, but for a genitive behind or a prefix before. */
  private static boolean belongs(TokenizedText cut, int token, TextSpan name) {
    int begin = cut.begins()[token];
    int end = cut.ends()[token];
    if (begin < name.begin()) {
      return false;
    }
    boolean genitive = end - name.end() <= 2 && cut.text().charAt(end - 1) == 's';
    return end <= name.end() || genitive;
  }
}
