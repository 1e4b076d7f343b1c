package org.leeszaal.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.leeszaal.desk.Desk;
import org.leeszaal.desk.KeptCorrection;
import org.leeszaal.desk.KeptCorrection.Status;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.CorrectView.CorrectionLine;
import org.leeszaal.web.view.CorrectionsView;

/** {@code /corrections}: every correction, the last one first, each to be taken back. */
final class CorrectionsPage implements Page {
  private static final int SIZE = 25;
  private static final int FARTHEST = 10_000_000;

  private final ArchiveSearcher searcher;
  private final Desk desk;
  private final Theatre theatre;

  CorrectionsPage(ArchiveSearcher searcher, Desk desk, Theatre theatre) {
    this.searcher = searcher;
    this.desk = desk;
    this.theatre = theatre;
  }

  @Override
  public Answer answer(Question question) {
    Messages words = question.words();
    List<KeptCorrection> all = desk.corrections().all().reversed();
    int from = Math.min(question.parameters().number("from", 0, FARTHEST, 0), all.size());
    List<KeptCorrection> shown = all.subList(from, Math.min(all.size(), from + SIZE));
    Labels labels = new Labels(searcher, words);
    CorrectionsView view =
        new CorrectionsView(
            words.count("corrections", all.size()),
            shown.stream().map(kept -> line(kept, labels, words)).toList(),
            Paging.of(
                from,
                shown.size(),
                SIZE,
                all.size(),
                first -> Address.of("/corrections").with("from", String.valueOf(first)).toString(),
                words),
            WayBack.here(question));
    return theatre.show("corrections", words.get("corrections.title"), question, view);
  }

  static CorrectionLine line(KeptCorrection kept, Labels labels, Messages words) {
    boolean holds = kept.status() == Status.HOLDS;
    return new CorrectionLine(
        kept.number(),
        day(kept.time(), words),
        new CorrectionWords(labels, words).of(kept.correction()),
        holds ? "" : words.get("correction.undone"),
        words.get(holds ? "correction.undo" : "correction.again"));
  }

  static String day(Instant time, Messages words) {
    return words.day(time.atZone(ZoneId.systemDefault()).toLocalDate());
  }
}
