package org.leeszaal.web;

import org.leeszaal.desk.Amendments;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Desk;

/** Keeps corrections, and applies them to nothing. */
record KeptAmendments(Desk desk) implements Amendments {
  @Override
  public Outcome apply(Correction correction) {
    return new Outcome.Applied(desk.add(correction), 1);
  }

  @Override
  public Outcome undo(int number) {
    return new Outcome.Applied(desk.undo(number), 1);
  }
}
