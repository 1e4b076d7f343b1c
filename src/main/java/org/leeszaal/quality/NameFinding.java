package org.leeszaal.quality;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leeszaal.entity.NameTagger;
import org.leeszaal.entity.tag.MarkedArticle;

/**
 * How well and how fast a name finder works on marked text.
 *
 * @param calibration whether names are right as often as said
 * @param tokensPerSecond of one core, after warm-up: by the processor time of the thread, so that
 *     other work on the machine does not count
 */
public record NameFinding(EntityScore score, Calibration calibration, double tokensPerSecond) {
  private static final int WARM_UP = 20_000;
  private static final int MEASURED = 200_000;

  /** Tags the tokens as they are given, scores them, then measures the speed on them. */
  public static NameFinding measure(NameTagger tagger, List<MarkedArticle> gold) {
    EntityScore score = new EntityScore(Map.of());
    Calibration calibration = Calibration.empty();
    for (MarkedArticle article : gold) {
      score = score.plus(EntityScore.of(article.tags(), tagger.tag(article.sentences())));
      calibration = calibration.plus(article.tags(), tagger.names(article.sentences()));
    }
    return new NameFinding(score, calibration, speed(tagger, gold));
  }

  private static double speed(NameTagger tagger, List<MarkedArticle> gold) {
    List<MarkedArticle> filled = new ArrayList<>();
    int words = 0;
    while (words < MEASURED && !gold.isEmpty()) {
      MarkedArticle next = gold.get(filled.size() % gold.size());
      filled.add(next);
      words += next.words();
    }
    run(tagger, filled, WARM_UP);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long begin = clock.getCurrentThreadCpuTime();
    long tagged = run(tagger, filled, MEASURED);
    double seconds = (clock.getCurrentThreadCpuTime() - begin) / 1e9;
    return seconds == 0 ? 0 : tagged / seconds;
  }

  private static long run(NameTagger tagger, List<MarkedArticle> articles, int most) {
    long words = 0;
    for (MarkedArticle article : articles) {
      if (words >= most) {
        break;
      }
      tagger.tag(article.sentences());
      words += article.words();
    }
    return words;
  }
}
