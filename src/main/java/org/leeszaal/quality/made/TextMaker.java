package org.leeszaal.quality.made;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.leeszaal.article.Mention;
import org.leeszaal.article.MentionOrigin;
import org.leeszaal.article.TextSpan;

/** Writes the text of one article, and keeps account of the names in it. */
final class TextMaker {
  /** Share of places in a sentence that hold a name: about 25 names in an article. */
  private static final double NAMES = 0.055;

  /** Share of words that belong to the subject: rare words come several times in one article. */
  private static final double ON_SUBJECT = 0.08;

  private static final double COMMAS = 0.05;
  private static final double CONFIDENCE = 0.9;

  private final WordModel words;
  private final RandomGenerator random;
  private final List<Name> cast;
  private final List<String> subject = new ArrayList<>();
  private final List<Name> named = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Mention> mentions = new ArrayList<>();
  private String before = "";

  TextMaker(WordModel words, RandomGenerator random, List<Name> cast) {
    this.words = words;
    this.random = random;
    this.cast = cast;
    for (int i = 0; i < 20; i++) {
      subject.add(words.subject(random));
    }
  }

  /** A line of words without a full stop. */
  TextMaker headline() {
    int begin = text.length();
    addWords(5 + random.nextInt(5));
    capital(begin);
    return this;
  }

  TextMaker gap() {
    text.append("\n\n");
    return this;
  }

  TextMaker paragraph(int sentences) {
    for (int i = 0; i < sentences; i++) {
      if (i > 0) {
        text.append(' ');
      }
      int begin = text.length();
      addWords(7 + random.nextInt(22));
      capital(begin);
      text.append('.');
    }
    return this;
  }

  private void addWords(int count) {
    before = "";
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        text.append(random.nextDouble() < COMMAS ? ", " : " ");
      }
      if (random.nextDouble() < NAMES) {
        addName(cast.get(random.nextInt(cast.size())));
      } else {
        before =
            random.nextDouble() < ON_SUBJECT
                ? subject.get(random.nextInt(subject.size()))
                : words.next(before, random);
        text.append(before);
      }
    }
  }

  private void addName(Name name) {
    String surface = named.contains(name) && random.nextInt(3) > 0 ? name.later() : name.full();
    named.add(name);
    TextSpan span = new TextSpan(text.length(), text.length() + surface.length());
    mentions.add(
        new Mention(
            span,
            surface,
            name.kind(),
            name.id(),
            name.full(),
            name.country(),
            CONFIDENCE,
            MentionOrigin.MODEL));
    text.append(surface);
    before = "";
  }

  /** A sentence begins with a capital, unless a name begins it. */
  private void capital(int at) {
    if (mentions.stream().noneMatch(mention -> mention.span().begin() == at)) {
      text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
    }
  }

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  List<Mention> mentions() {
    return List.copyOf(mentions);
  }
}
