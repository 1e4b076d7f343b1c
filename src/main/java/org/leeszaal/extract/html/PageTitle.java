package org.leeszaal.extract.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.leeszaal.extract.text.Paragraphs;

/** The headline: as the reader sees it, when what the page tells about itself agrees. */
final class PageTitle {
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—·•»:]\\s+|\\s*[|»]\\s*");

  private PageTitle() {}

  static String of(PageFacts facts) {
    List<String> headings =
        facts.page().select("h1").stream()
            .map(Element::text)
            .map(Paragraphs::line)
            .filter(text -> !text.isEmpty())
            .toList();
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
    if (!told.get(0).isEmpty()) {
      return told.get(0);
    }
    if (!told.get(1).isEmpty()) {
      return withoutOutlet(told.get(1), facts.outlet());
    }
    return headings.size() == 1 || told.get(2).isEmpty()
        ? headings.stream().findFirst().orElse("")
        : withoutOutlet(told.get(2), facts.outlet());
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
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
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
    return title;
  }
}
