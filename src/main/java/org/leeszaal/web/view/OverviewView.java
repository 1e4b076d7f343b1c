package org.leeszaal.web.view;

import java.util.List;

/** What is in the archive. */
public record OverviewView(
    String summary,
    boolean empty,
    HistogramView histogram,
    List<FacetView> facets,
    List<Group> entities,
    MapView map) {
  public OverviewView {
    facets = List.copyOf(facets);
    entities = List.copyOf(entities);
  }

  /** Most mentioned entities of a kind. */
  public record Group(String title, List<EntityChip> entities) {
    public Group {
      entities = List.copyOf(entities);
    }
  }
}
