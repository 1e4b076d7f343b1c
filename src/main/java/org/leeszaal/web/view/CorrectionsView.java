package org.leeszaal.web.view;

import java.util.List;

/** Every correction, the last one first. */
public record CorrectionsView(
    String summary, List<CorrectView.CorrectionLine> lines, PagingView paging, String back) {
  public CorrectionsView {
    lines = List.copyOf(lines);
  }
}
