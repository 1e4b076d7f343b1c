package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Readers' comments that neither a name nor a heading tells: boxes beside each other in each of
 * which a reader may answer.
 */
final class Replies {
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?:reply|replies|reply to .{1,40}|log in to reply|\\d+ (?:reply|replies|réponses?|antwoorden)|répondre(?: à .{1,40})?|beantwoord(?:en)?|antwoord(?:en)?|antworten)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONGEST = 50;

  private static final String CONTROLS = "a, button, [role=button], span, input[value]";

  /** A forum is nothing but posts to answer: comments stand below an article; characters. */
  private static final double ARTICLE = 250;

  /** A comment that is longer than this share of all prose may hold the article. */
  private static final double MOST = 0.5;

  private Replies() {}

  /** Elements of which each holds one comment, buttons included: before these are taken away. */
  static Set<Element> of(Document page) {
    List<Element> answers = new ArrayList<>();
    for (Element control : page.body().select(CONTROLS)) {
      if (ANSWER.matcher(control.hasAttr("value") ? control.val() : shortText(control)).matches()) {
        answers.add(control);
      }
    }
    Set<Element> comments = new LinkedHashSet<>();
    for (int i = 0; i + 1 < answers.size(); i++) {
      addApart(answers.get(i), answers.get(i + 1), comments);
    }
    return comments;
  }

  /** What a button says; empty for an element that holds more than a few words. */
  private static String shortText(Element control) {
    StringBuilder text = new StringBuilder();
    for (TextNode piece : (Iterable<TextNode>) control.nodeStream(TextNode.class)::iterator) {
      text.append(piece.getWholeText().strip());
      if (text.length() > LONGEST) {
        return "";
      }
    }
    return text.toString();
  }

  /** The largest elements that hold one of them and not the other, when they are of one kind. */
  private static void addApart(Element one, Element other, Set<Element> comments) {
    Element a = one;
    while (a.parent() != null && !isIn(other, a.parent())) {
      a = a.parent();
    }
    Element b = other;
    while (b.parent() != null && !b.parent().equals(a.parent())) {
      b = b.parent();
    }
    if (!a.equals(b) && a.normalName().equals(b.normalName())) {
      comments.add(a);
      comments.add(b);
    }
  }

  private static boolean isIn(Element element, Element outer) {
    for (Element up = element; up != null; up = up.parent()) {
      if (up.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** Takes them out of the page when an article stands above the first. */
  static void remove(Set<Element> comments, PageStats stats, double total) {
    boolean below =
        comments.stream().limit(1).anyMatch(first -> Sections.before(first, stats) >= ARTICLE);
    if (!below) {
      return;
    }
    for (Element comment : comments) {
      if (stats.prose(comment) <= MOST * total && comment.selectFirst("h1") == null) {
        stats.remove(comment);
      }
    }
  }
}
