package org.leeszaal.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.leeszaal.desk.CorrectionRefused.Reason;
import org.leeszaal.desk.KeptCorrection.Status;
import org.leeszaal.desk.LineFile.Line;

/** Everything that the file of corrections says, in order. */
final class Journal {
  private final List<Entry> entries;
  private final Rules rules;

  private Journal(List<Entry> entries) {
    this.entries = entries;
    rules = new Rules(entries);
  }

  /** A line of the file. */
  sealed interface Entry {
    int number();

    Instant time();

    /** What the line says behind number and time. */
    String text();

    /** Decides something. */
    record Decides(int number, Instant time, Correction correction) implements Entry {
      @Override
      public String text() {
        return CorrectionLines.write(correction);
      }
    }

    /**
     * Takes another line back; when that one is an undoing itself, what it took back holds again.
     */
    record Undoes(int number, Instant time, int what) implements Entry {
      @Override
      public String text() {
        return "undo " + what;
      }
    }
  }

  static Journal read(List<Line> lines) {
    List<Entry> entries = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    int last = 0;
    for (Line line : lines) {
      Entry entry = entry(line);
      if (entry.number() <= last) {
        throw line.problem(
            "the number "
                + entry.number()
                + " does not come after "
                + last
                + "; numbers go up and none stands twice.");
      }
      last = entry.number();
      if (entry instanceof Entry.Undoes undoes && !numbers.contains(undoes.what())) {
        throw line.problem("there is no correction " + undoes.what() + " before this line.");
      }
      numbers.add(last);
      entries.add(entry);
    }
    return new Journal(List.copyOf(entries));
  }

  private static Entry entry(Line line) {
    try {
      Words words = Words.of(line.text());
      int number = Integer.parseInt(words.take("the number"));
      Instant time = time(words.take("the time"));
      if (words.skip("undo")) {
        Entry undoes = new Entry.Undoes(number, time, undone(words.take("the number to undo")));
        words.end();
        return undoes;
      }
      return new Entry.Decides(number, time, CorrectionLines.read(words));
    } catch (NumberFormatException e) {
      throw line.problem("a line begins with a number, then the time, such as 7 2026-11-25.");
    } catch (DateTimeException e) {
      throw line.problem("the time is written 2026-11-25 or 2026-11-25T22:14:03Z.");
    } catch (IllegalArgumentException | NoSuchElementException e) {
      throw line.problem(e);
    }
  }

  private static int undone(String number) {
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "behind 'undo' comes the number of a line before it, not '" + number + "'.", e);
    }
  }

  private static Instant time(String text) {
    return text.contains("T")
        ? Instant.parse(text)
        : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  Rules rules() {
    return rules;
  }

  int nextNumber() {
    return entries.isEmpty() ? 1 : entries.getLast().number() + 1;
  }

  /** The line that undoes a line. */
  String undoing(int number) {
    Set<Integer> undone = undone(entries);
    if (entries.stream().noneMatch(entry -> entry.number() == number)) {
      throw new CorrectionRefused(
          Reason.NO_SUCH_CORRECTION,
          "there is no correction " + number + "; 'leeszaal entity corrections' lists them.",
          List.of());
    }
    if (undone.contains(number)) {
      throw new CorrectionRefused(
          Reason.UNDONE_ALREADY, "correction " + number + " is undone already.", List.of());
    }
    return "undo " + number;
  }

  /** Numbers of the lines that a later line takes back. */
  static Set<Integer> undone(List<Entry> entries) {
    Set<Integer> undone = new HashSet<>();
    for (Entry entry : entries.reversed()) {
      if (entry instanceof Entry.Undoes undoes && !undone.contains(entry.number())) {
        undone.add(undoes.what());
      }
    }
    return undone;
  }

  static List<KeptCorrection> kept(List<Entry> entries) {
    Set<Integer> undone = undone(entries);
    List<KeptCorrection> kept = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Decides(int number, Instant time, Correction correction)) {
        Status status = undone.contains(number) ? Status.UNDONE : Status.HOLDS;
        kept.add(new KeptCorrection(number, time, correction, status));
      }
    }
    return List.copyOf(kept);
  }
}
