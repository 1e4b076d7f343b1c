package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.leeszaal.extract.text.Paragraphs;

/** The headline: as the reader sees it, when what the page tells about itself agrees. */
final class PageTitle {
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—·•»]\\s+|\\s*[|»]\\s*");

  /** The same where "»" closes a quotation. */
  private static final Pattern BESIDE_QUOTES = Pattern.compile("\\s+[|\\-–—·•]\\s+|\\s*\\|\\s*");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:opinie|opinion|analyse|analysis|column|live|video|vidéo|interview|reportage|review|recensie|critique|exclusive|exclusief|exclusif|breaking)\\s*[|:–—-]\\s+(?=(?-i:\\p{Lu})|[“«\"])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String TRAIL = " |-–—·•:";

  /** A headline has this many letters; a shorter heading may be the name of a section. */
  private static final int SURE = 20;

  private static final String LOWER =
      "h2, h3, [itemprop=headline], [class*=headline], [class*=title]";

  /** More text than this in an element that is named after a title is no title; characters. */
  private static final int LONGEST = 300;

  /** What stands in a heading for programs that read pages aloud, or only answers to a click. */
  private static final String UNSEEN =
      "[hidden], [aria-hidden=true], .sr-only, .visually-hidden, .screen-reader-text, button, svg,"
          + " style, script, template, noscript";

  private PageTitle() {}

  static String of(PageFacts facts) {
    List<String> headings = headings(facts);
    List<String> told =
        List.of(
            Paragraphs.line(facts.data().ofArticle("headline")),
            facts.meta("og:title", "twitter:title", "dc.title", "title"),
            Paragraphs.line(facts.page().title()));
    Optional<String> seen = seen(headings, told);
    Optional<String> lower = seen.isEmpty() ? lower(facts, told) : longer(facts, told, seen.get());
    if (seen.isPresent() || lower.isPresent()) {
      return lower.or(() -> seen).get();
    }
    if (headings.size() == 1 && isHeadline(headings.get(0), told)) {
      return headings.get(0);
    }
    String title = PageFacts.firstOf(told.get(0), told.get(1), told.get(2));
    if (title.isEmpty()) {
      return headings.stream().findFirst().orElse("");
    }
    return shown(title, facts)
        .orElseGet(() -> LABEL.matcher(bare(title, told.get(2), facts)).replaceFirst(""));
  }

  /** Of the headings that agree with what is told the longest: the name of a site is short. */
  private static Optional<String> seen(List<String> headings, List<String> told) {
    for (String title : told.subList(0, 2)) {
      for (String heading : headings) {
        String own = letters(heading);
        String wanted = letters(title);
        if (wanted.length() > 15 && own.endsWith(wanted)) {
          return Optional.of(own.equals(wanted) ? heading : title);
        }
      }
    }
    return headings.stream()
        .filter(heading -> heading.length() > 5)
        .filter(heading -> told.stream().anyMatch(title -> agree(heading, title)))
        .max(Comparator.comparingInt(heading -> letters(heading).length()));
  }

  /** A heading of a lower order that is most of a title that the page tells. */
  private static Optional<String> lower(PageFacts facts, List<String> told) {
    for (Element heading : facts.page().select(LOWER)) {
      if (!isShort(heading)) {
        continue;
      }
      String text = text(heading);
      int own = letters(text).length();
      for (String title : told) {
        boolean most = own >= SURE && own * 5 >= letters(title).length() * 3;
        if (most && letters(title).contains(letters(text))) {
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  /** Without reading on in an element that holds a whole article. */
  private static boolean isShort(Element heading) {
    int length = 0;
    for (TextNode piece : (Iterable<TextNode>) heading.nodeStream(TextNode.class)::iterator) {
      length += piece.getWholeText().strip().length();
      if (length > LONGEST) {
        return false;
      }
    }
    return true;
  }

  /** The same, when the heading of the first order may be the name of a section only. */
  private static Optional<String> longer(PageFacts facts, List<String> told, String seen) {
    return letters(seen).length() >= SURE
        ? Optional.empty()
        : lower(facts, told).filter(text -> letters(text).length() > 2 * letters(seen).length());
  }

  /** The headings of the first order that are not the name of the site. */
  private static List<String> headings(PageFacts facts) {
    List<String> headings = new ArrayList<>();
    for (Element heading : facts.page().select("h1")) {
      String text = text(heading);
      boolean site =
          letters(text).equals(letters(facts.outlet()))
              || heading.className().matches("(?i).*\\b(?:site|logo|brand).*")
              || heading.selectFirst("a[href=/]") != null;
      if (!text.isEmpty() && !site && !headings.contains(text)) {
        headings.add(text);
      }
    }
    return headings;
  }

  /** What a reader sees of a heading. */
  private static String text(Element heading) {
    Element shown = heading;
    if (heading.selectFirst(UNSEEN) != null) {
      shown = heading.clone();
      shown.select(UNSEEN).remove();
    }
    return Paragraphs.line(shown.text());
  }

  private static boolean isHeadline(String heading, List<String> told) {
    Set<String> words = words(String.join(" ", told));
    Set<String> own = words(heading);
    long common = own.stream().filter(words::contains).count();
    return words.isEmpty() || (common > 0 && common * 2 > own.size());
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 3) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean agree(String heading, String title) {
    String a = letters(heading);
    String b = letters(title);
    return !a.isEmpty()
        && (b.startsWith(a)
            || (a.length() > 15 && b.contains(a))
            || (b.length() > 15 && a.startsWith(b)));
  }

  private static String letters(String text) {
    return Guide.letters(text);
  }

  private static boolean isQuoting(String title) {
    return title.indexOf('«') >= 0;
  }

  private static Pattern separator(String title) {
    return isQuoting(title) ? BESIDE_QUOTES : SEPARATOR;
  }

  /** Without the signs that stood before what is cut off. */
  private static String trimmed(String title) {
    String signs = isQuoting(title) ? TRAIL : TRAIL + "»";
    int end = title.length();
    while (end > 0 && signs.indexOf(title.charAt(end - 1)) >= 0) {
      end--;
    }
    return title.substring(0, end);
  }

  /**
   * Of "Outlet: headline | section" the part that stands on the page in large or bold type; a colon
   * stands in headlines too.
   */
  private static Optional<String> shown(String title, PageFacts facts) {
    List<String> parts = Arrays.asList(title.split(separator(title) + "|:\\s+"));
    if (parts.size() < 2) {
      return Optional.empty();
    }
    for (Element bold : facts.page().select("h2, h3, b, strong, font")) {
      String text = Paragraphs.line(bold.text());
      if (letters(text).length() >= SURE && parts.contains(text)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** A title without the name of the outlet; one that the page itself goes on from has none. */
  private static String bare(String title, String whole, PageFacts facts) {
    boolean clean = whole.length() > title.length() && whole.startsWith(title);
    String[] parts = separator(title).split(title);
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    boolean named = isOutlet(last, facts);
    boolean tail =
        !clean
            && last.length() * 2 < title.length()
            && last.length() < 40
            && !Character.isLowerCase(last.codePointAt(0));
    if (named || tail) {
      return middle(trimmed(title.substring(0, title.lastIndexOf(last))), title);
    }
    if (isOutlet(parts[0], facts)) {
      return title.substring(title.indexOf(parts[1], parts[0].length()));
    }
    return title;
  }

  /** Of "Section | headline" the headline, when it is most of the title. */
  private static String middle(String rest, String title) {
    for (String part : rest.split(isQuoting(title) ? "\\s+[|·•]\\s+" : "\\s+[|·•»]\\s+")) {
      if (letters(part).length() >= SURE && letters(part).length() * 2 > letters(title).length()) {
        return part;
      }
    }
    return rest;
  }

  private static boolean isOutlet(String part, PageFacts facts) {
    String own = letters(part);
    String url = facts.url();
    String host = letters(url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/.*", ""));
    return own.length() > 2
        && (own.equals(letters(facts.outlet())) || (own.length() > 4 && host.startsWith(own)));
  }
}
