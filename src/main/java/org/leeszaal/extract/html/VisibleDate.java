package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.extract.text.DateText;
import org.leeszaal.extract.text.DayOrder;
import org.leeszaal.extract.text.WrittenDate;

/**
 * The date that a reader sees at an article: a short line near the headline, a dateline, or words
 * that say that it is the day of publication. A day inside a sentence is what the article is about,
 * and a line of copyright or the day of the last change is not when it was published.
 */
final class VisibleDate {
  static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern FIRST =
      Pattern.compile(
          "(?:originally|first) (?:published|posted|appeared)|oorspronkelijk (?:gepubliceerd|verschenen)|eerder verschenen|publié (?:initialement|à l'origine)",
          FLAGS);

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "\\b(?:published|posted|date published|gepubliceerd|geplaatst|verschenen|publiée?|paru|mis en ligne|veröffentlicht|erschienen|publish(?:ed)? date|publication date|publicatiedatum|date de publication)\\b",
          FLAGS);

  /** Words for a change wherever they stand. */
  static final String CHANGE =
      "updated|modified|bijgewerkt|aangepast|gewijzigd|mise? à jour|modifiée?|aktualisiert";

  private static final Pattern CHANGED =
      Pattern.compile(
          "\\b(?:"
              + CHANGE
              + "|last (?:update|edited|reviewed|revised)|laatste (?:update|wijziging))\\b",
          FLAGS);

  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:this (?:entry|post|article|story) was (?:first )?(?:posted|published|written)|dit (?:bericht|artikel) (?:is|was|werd) (?:geplaatst|gepubliceerd)|(?:cet article|ce billet|cette entrée) a été (?:publié|posté)e?)\\b",
          FLAGS);

  private static final Pattern OTHER =
      Pattern.compile(
          "©|\\(c\\)|\\b(?:copyright|born|founded|since|until|expires?|deadline|event|geboren|opgericht|sinds|vervalt|née?|depuis|jusqu)\\b",
          FLAGS);

  /** Letters beside the date in a line that is about who and when. */
  private static final int MOST_BESIDE = 60;

  private static final int ABOVE_TITLE = 4;
  private static final int BELOW_TITLE = 14;
  private static final int LONGEST = 160;

  private final DayOrder order;

  VisibleDate(DayOrder order) {
    this.order = order;
  }

  Optional<String> find(String title, List<String> blocks) {
    int at = Math.max(0, headline(title, blocks));
    int from = Math.max(0, at - ABOVE_TITLE);
    int to = Math.min(textBegins(blocks, at), Math.min(blocks.size(), at + BELOW_TITLE));
    List<String> near = blocks.subList(Math.min(from, to), to);
    return said(blocks, FIRST)
        .or(() -> said(near, PUBLISHED))
        .or(() -> line(near, at - from))
        .or(() -> entry(blocks))
        .or(() -> said(blocks, PUBLISHED))
        .or(() -> said(near, CHANGED));
  }

  /** The day of publication in a line about who and when; none when it tells another day only. */
  Optional<String> inLine(String text) {
    Optional<String> said = said(List.of(text), FIRST).or(() -> said(List.of(text), PUBLISHED));
    boolean other = OTHER.matcher(text).find();
    return said.or(
        () -> other ? Optional.empty() : DateText.ofField(beforeChange(text).strip(), order));
  }

  /** Where the headline stands, whatever its case and a label before it; -1 when nowhere. */
  static int headline(String title, List<String> blocks) {
    int exact = blocks.indexOf(title);
    String wanted = Guide.letters(title);
    for (int i = 0; i < blocks.size() && exact < 0 && !wanted.isEmpty(); i++) {
      boolean near = blocks.get(i).length() < title.length() + MOST_BESIDE;
      String own = near ? Guide.letters(blocks.get(i)) : "";
      if (own.equals(wanted) || (wanted.length() > 15 && own.contains(wanted))) {
        return i;
      }
    }
    return exact;
  }

  /** Behind the second paragraph below the headline; dates further down belong to other things. */
  private static int textBegins(List<String> blocks, int title) {
    int paragraphs = 0;
    for (int i = title + 1; i < blocks.size(); i++) {
      paragraphs += blocks.get(i).length() > LONGEST ? 1 : 0;
      if (paragraphs > 1) {
        return i;
      }
    }
    return blocks.size();
  }

  /** A line that says what its date is. */
  private Optional<String> said(List<String> blocks, Pattern word) {
    for (String block : blocks) {
      if (block.length() < LONGEST + 40) {
        var said = word.matcher(block);
        Optional<String> date =
            said.find()
                ? WrittenDate.first(block.substring(said.start()), order)
                : Optional.empty();
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** A sentence about the article that older blogs put below it. */
  private Optional<String> entry(List<String> blocks) {
    return blocks.stream()
        .filter(block -> ENTRY.matcher(block).lookingAt())
        .flatMap(block -> WrittenDate.first(block, order).stream())
        .findFirst();
  }

  /** Whether a line tells the day of a change beside another. */
  static boolean tellsChange(String line) {
    return CHANGED.matcher(line).find();
  }

  /** A line up to the word that says that what follows is the day of the last change. */
  private static String beforeChange(String line) {
    Matcher changed = CHANGED.matcher(line);
    return changed.find() ? line.substring(0, changed.start()) : line;
  }

  /** A line of little more than a date; below the headline rather than above it. */
  private Optional<String> line(List<String> near, int title) {
    List<String> lines = new ArrayList<>(near.subList(Math.min(title, near.size()), near.size()));
    for (int i = Math.min(title, near.size()) - 1; i >= 0; i--) {
      lines.add(near.get(i));
    }
    for (String line : lines) {
      if (line.length() < LONGEST && !OTHER.matcher(line).find()) {
        Optional<String> date =
            isLine(line) ? WrittenDate.first(beforeChange(line), order) : Optional.empty();
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** No sentence: a label, or a text that begins with its place and day. */
  private static boolean isLine(String line) {
    long letters = line.chars().filter(Character::isLetter).count();
    boolean sentence = ".!?".indexOf(line.charAt(line.length() - 1)) >= 0;
    return letters <= MOST_BESIDE + 15 && !(sentence && letters > 25);
  }
}
