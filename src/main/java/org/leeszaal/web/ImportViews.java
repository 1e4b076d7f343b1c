package org.leeszaal.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.ArticleView.Fact;
import org.leeszaal.web.view.ImportView;

/** Imports in words. */
final class ImportViews {
  private ImportViews() {}

  static ImportView.Running running(Imports.Running state, Messages words) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.get("import.articles"), words.number(state.articles())));
    facts.add(new Fact(words.get("import.rate"), rate(state.perSecond(), words)));
    state
        .left()
        .ifPresent(left -> facts.add(new Fact(words.get("import.left"), duration(left, words))));
    facts.add(new Fact(words.get("import.failed"), words.number(state.failed())));
    return new ImportView.Running(
        String.join(", ", state.roots()),
        state.files(),
        state.total(),
        state.total() == 0
            ? words.get("import.listing")
            : words.get("import.counted", state.files(), state.total()),
        facts,
        state.current(),
        state.stopping());
  }

  private static String rate(double perSecond, Messages words) {
    return perSecond < 10
        ? words.get("import.persecond", words.decimal(perSecond))
        : words.get("import.persecond", words.number(Math.round(perSecond)));
  }

  static String duration(Duration time, Messages words) {
    if (time.compareTo(Duration.ofMinutes(1)) < 0) {
      return words.count("seconds", Math.max(1, time.toSeconds()));
    }
    if (time.compareTo(Duration.ofHours(2)) < 0) {
      return words.count("minutes", time.toMinutes());
    }
    return words.count("hours", time.toHours());
  }

  /** When it was, what it brought, and what failed. */
  static String sentence(Imports.Report report, Messages words) {
    String when = words.moment(report.began());
    String articles = words.count("articles", (long) report.indexed() + report.updated());
    String key = "import.ending." + report.ending().name().toLowerCase(Locale.ROOT);
    return words.get(key, when, articles, words.count("import.files", report.failed()));
  }

  static ImportView.Last last(Imports.Report report, Messages words) {
    List<Fact> facts = new ArrayList<>();
    if (!report.roots().isEmpty()) {
      facts.add(new Fact(words.get("import.roots"), String.join(", ", report.roots())));
    }
    facts.add(new Fact(words.get("import.took"), duration(report.took(), words)));
    count(facts, "indexed", report.indexed(), words);
    count(facts, "updated", report.updated(), words);
    count(facts, "unchanged", report.unchanged(), words);
    count(facts, "moved", report.moved(), words);
    count(facts, "removed", report.removed(), words);
    count(facts, "duplicates", report.duplicates(), words);
    count(facts, "skipped", report.skipped(), words);
    count(facts, "failed", report.failed(), words);
    return new ImportView.Last(sentence(report, words), report.problem(), facts);
  }

  private static void count(List<Fact> facts, String key, int count, Messages words) {
    if (count > 0) {
      facts.add(new Fact(words.get("import." + key), words.number(count)));
    }
  }
}
