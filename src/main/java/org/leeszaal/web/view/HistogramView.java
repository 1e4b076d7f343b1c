package org.leeszaal.web.view;

import java.util.List;
import java.util.Optional;

/**
 * The results over time.
 *
 * @param undated the bar of articles without a date, empty for none
 * @param up the same search over more time, empty href when all time is shown
 */
public record HistogramView(
    String title, List<BarView> bars, Optional<BarView> undated, Link up, List<Link> scales) {
  public HistogramView {
    bars = List.copyOf(bars);
    scales = List.copyOf(scales);
  }
}
