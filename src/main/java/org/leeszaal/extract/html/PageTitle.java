package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.leeszaal.extract.text.Paragraphs;

/** The headline: as the reader sees it, when what the page tells about itself agrees. */
final class PageTitle {
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—·•»]\\s+|\\s*[|»]\\s*");

  /** Also "Outlet: headline", which headlines themselves have too. */
  private static final Pattern ANY_SEPARATOR = Pattern.compile(SEPARATOR + "|:\\s+");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:opinie|opinion|analyse|analysis|column|live|video|vidéo|interview|reportage|review|recensie|critique|exclusive|exclusief|exclusif|breaking)\\s*[|:–—-]\\s+(?=(?-i:\\p{Lu})|[“«\"])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A headline has this many letters; a shorter heading may be the name of a section. */
  private static final int SURE = 20;

  private PageTitle() {}

  static String of(PageFacts facts) {
    List<String> headings = headings(facts);
    List<String> told =
        List.of(
            Paragraphs.line(facts.data().ofArticle("headline")),
            facts.meta("og:title", "twitter:title", "dc.title", "title"),
            Paragraphs.line(facts.page().title()));
    for (String heading : headings) {
      for (String title : told) {
        if (heading.length() > 5 && agree(heading, title)) {
          return heading;
        }
      }
    }
    if (headings.size() == 1 && isHeadline(headings.get(0), told)) {
      return headings.get(0);
    }
    String title = PageFacts.firstOf(told.get(0), told.get(1), told.get(2));
    if (title.isEmpty()) {
      return headings.stream().findFirst().orElse("");
    }
    return shown(title, facts)
        .orElseGet(() -> LABEL.matcher(withoutOutlet(title, facts.outlet())).replaceFirst(""));
  }

  /** The headings of the first order that are not the name of the site. */
  private static List<String> headings(PageFacts facts) {
    List<String> headings = new ArrayList<>();
    for (Element heading : facts.page().select("h1")) {
      String text = Paragraphs.line(heading.text());
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

  /** Of "Outlet: headline | section" the part that stands on the page in large or bold type. */
  private static Optional<String> shown(String title, PageFacts facts) {
    List<String> parts = Arrays.asList(ANY_SEPARATOR.split(title));
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

  /** "Headline | Outlet" or "Outlet - Headline" without the outlet; without any tail in doubt. */
  private static String withoutOutlet(String title, String outlet) {
    String[] parts = SEPARATOR.split(title);
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    boolean named = !outlet.isEmpty() && letters(last).equals(letters(outlet));
    if (named || (last.length() * 2 < title.length() && last.length() < 40)) {
      return title.substring(0, title.lastIndexOf(last)).replaceAll("[\\s|\\-–—·•»:]+$", "");
    }
    if (!outlet.isEmpty() && letters(parts[0]).equals(letters(outlet))) {
      return title.substring(title.indexOf(parts[1], parts[0].length()));
    }
    return title;
  }
}
