package org.leeszaal.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.leeszaal.search.EntityPage;
import org.leeszaal.search.EntityRef;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.NetworkView;
import org.leeszaal.web.view.NetworkView.Node;

/**
 * Draws the companions of an entity as two columns around it: unlike nodes in a cloud, names in
 * columns never cover each other, and the same archive always gives the same drawing.
 */
final class Network {
  /** Of each kind, so that places do not crowd out people. */
  private static final int EACH = 8;

  private static final int CENTRE = 450;
  private static final int LEFT = 215;
  private static final int RIGHT = 685;
  private static final int ROW = 30;
  private static final int WIDEST = 8;

  private Network() {}

  static NetworkView of(EntityPage page, SearchRequest search, Messages words) {
    List<EntityRef> shown =
        Stream.of(
                page.together().persons(),
                page.together().organisations(),
                page.together().places())
            .flatMap(kind -> kind.stream().limit(EACH))
            .sorted(
                Comparator.comparingLong(EntityRef::articles)
                    .reversed()
                    .thenComparing(EntityRef::id))
            .toList();
    int rows = (shown.size() + 1) / 2;
    long most = shown.stream().mapToLong(EntityRef::articles).max().orElse(1);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      int y = ROW / 2 + i / 2 * ROW;
      nodes.add(node(shown.get(i), i % 2 == 0 ? LEFT : RIGHT, y, rows * ROW, most, search, words));
    }
    String name = page.labels().in(words.language());
    return new NetworkView(words.get("network.title"), name, Math.max(ROW, rows * ROW), nodes);
  }

  private static Node node(
      EntityRef entity, int x, int y, int height, long most, SearchRequest search, Messages words) {
    int bend = (CENTRE + x) / 2;
    String path =
        "M%d,%dC%d,%d %d,%d %d,%d".formatted(CENTRE, height / 2, bend, height / 2, bend, y, x, y);
    String href =
        Chips.filter(entity.id())
            .map(filter -> SearchAddress.href(search.with(filter)))
            .orElseGet(() -> Address.entity(entity.id()).toString());
    return new Node(
        entity.label(),
        Chips.kind(entity.id()),
        words.get("histogram.bar", entity.label(), words.count("articles", entity.articles())),
        href,
        x,
        y,
        path,
        (int) Math.max(1, Math.round((double) entity.articles() * WIDEST / most)));
  }
}
