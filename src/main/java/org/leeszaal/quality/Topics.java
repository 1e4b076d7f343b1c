package org.leeszaal.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads questions and judgements, in the forms of TREC and as tables. */
public final class Topics {
  private static final Pattern TOP = Pattern.compile("(?is)<top>(.*?)</top>");
  private static final Pattern NUMBER = Pattern.compile("(?is)<num>\\s*(?:Number:)?\\s*([^\\s<]+)");
  private static final Pattern TITLE = Pattern.compile("(?is)<title>\\s*(?:Topic:)?([^<]*)");
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Topics() {}

  /**
   * Topics of TREC ({@code <top>} with {@code <num>} and {@code <title>}), or a table: number,
   * query and, where the file has the judgements too, the relevant articles with spaces between
   * them, each with {@code =GRADE} where it is not 1; lines with {@code #} are remarks.
   *
   * @throws IllegalArgumentException naming the line or topic that can't be read
   */
  public static List<Topic> read(String content) {
    return content.contains("<top>") ? ofTrec(content) : ofTable(content);
  }

  private static List<Topic> ofTrec(String content) {
    List<Topic> topics = new ArrayList<>();
    Matcher top = TOP.matcher(content);
    while (top.find()) {
      Matcher number = NUMBER.matcher(top.group(1));
      Matcher title = TITLE.matcher(top.group(1));
      if (!number.find() || !title.find()) {
        throw new IllegalArgumentException(
            "topic " + (topics.size() + 1) + " lacks <num> or <title>");
      }
      topics.add(new Topic(number.group(1), squeezed(title.group(1)), Map.of()));
    }
    return topics;
  }

  private static List<Topic> ofTable(String content) {
    List<Topic> topics = new ArrayList<>();
    int number = 0;
    for (String line : content.split("\\R", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = TAB.split(line);
      if (cells.length < 2 || cells.length > 3) {
        throw new IllegalArgumentException(
            "line " + number + " is not: number, tab, query, and perhaps tab and articles");
      }
      Map<String, Integer> grades = cells.length == 3 ? grades(cells[2]) : Map.of();
      topics.add(new Topic(cells[0].strip(), cells[1].strip(), grades));
    }
    return topics;
  }

  private static Map<String, Integer> grades(String cell) {
    Map<String, Integer> grades = new HashMap<>();
    for (String article : SPACE.split(cell.strip())) {
      int equals = article.lastIndexOf('=');
      boolean graded = equals > 0 && article.substring(equals + 1).matches("\\d");
      grades.put(
          graded ? article.substring(0, equals) : article,
          graded ? Integer.parseInt(article.substring(equals + 1)) : 1);
    }
    return grades;
  }

  /**
   * The same topics with judgements in TREC's form: topic, a column without meaning, article,
   * grade.
   *
   * @throws IllegalArgumentException naming the line that can't be read
   */
  public static List<Topic> judged(List<Topic> topics, String judgements) {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    int number = 0;
    for (String line : judgements.split("\\R", -1)) {
      number++;
      String[] cells = SPACE.split(line.strip());
      if (line.isBlank()) {
        continue;
      }
      if (cells.length != 4 || !cells[3].matches("-?\\d{1,3}")) {
        throw new IllegalArgumentException("line " + number + " is not: topic 0 article grade");
      }
      grades
          .computeIfAbsent(cells[0], k -> new HashMap<>())
          .put(cells[2], Math.max(0, Integer.parseInt(cells[3])));
    }
    return topics.stream()
        .map(
            topic ->
                new Topic(topic.id(), topic.query(), grades.getOrDefault(topic.id(), Map.of())))
        .toList();
  }

  private static String squeezed(String text) {
    return SPACE.matcher(text.strip()).replaceAll(" ");
  }
}
