package org.leeszaal.web;

import java.util.Optional;
import java.util.Set;
import org.leeszaal.desk.Desk;
import org.leeszaal.desk.KeptCorrection;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.FlashView;

/** What a page says first about what its reader just did. */
record Flashes(ArchiveSearcher searcher, Desk desk) {
  private static final Set<String> KNOWN =
      Set.of("undone", "tagged", "untagged", "noted", "unnoted", "saved", "forgotten", "seen");

  Optional<FlashView> of(Question question) {
    String did = question.parameters().get(WayBack.DID);
    Messages words = question.words();
    String back = WayBack.here(question);
    if (!did.matches("(\\d{1,9}|[a-z]+)(-waits|-underway)?")) {
      return Optional.empty();
    }
    String what = did.replaceFirst("-.*", "");
    String more =
        did.contains("-") ? " " + words.get("did." + did.substring(what.length() + 1)) : "";
    if (KNOWN.contains(what)) {
      return Optional.of(new FlashView(words.get("did." + what) + more, 0, back));
    }
    if (!Character.isDigit(what.charAt(0))) {
      return Optional.empty();
    }
    int number = Integer.parseInt(what);
    return desk.corrections().all().stream()
        .filter(kept -> kept.number() == number)
        .filter(kept -> kept.status() == KeptCorrection.Status.HOLDS)
        .map(kept -> new FlashView(said(kept, words) + more, number, back))
        .findFirst();
  }

  private String said(KeptCorrection kept, Messages words) {
    return new CorrectionWords(new Labels(searcher, words), words).of(kept.correction());
  }
}
