package org.leeszaal.web.view;

import java.util.List;
import java.util.Optional;

/**
 * What is in the archive.
 *
 * @param saved searches that people keep
 * @param last what the last import did, in a sentence
 * @param imports whether files can be brought in here
 */
public record OverviewView(
    String summary,
    boolean empty,
    HistogramView histogram,
    List<FacetView> facets,
    List<Group> entities,
    MapView map,
    List<SavedView.Search> saved,
    Optional<String> last,
    boolean imports) {
  public OverviewView {
    facets = List.copyOf(facets);
    entities = List.copyOf(entities);
    saved = List.copyOf(saved);
  }

  /** Most mentioned entities of a kind. */
  public record Group(String title, List<EntityChip> entities) {
    public Group {
      entities = List.copyOf(entities);
    }
  }
}
