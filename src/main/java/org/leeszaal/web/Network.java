package org.leeszaal.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.leeszaal.article.EntityId;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.EntityLink;
import org.leeszaal.search.EntityPage;
import org.leeszaal.search.EntityRef;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.NetworkView;
import org.leeszaal.web.view.NetworkView.Edge;
import org.leeszaal.web.view.NetworkView.Node;
import org.leeszaal.web.view.NetworkView.Side;

/**
 * Draws the companions of an entity on a circle, lines between those who share articles. On a
 * circle names never cover each other, and the same archive always gives the same drawing.
 */
final class Network {
  /** Of each kind, so that places do not crowd out people: 42 in all, at most 60 can be read. */
  private static final int EACH = 14;

  /** A node has so many lines on average at most; the strongest stay. */
  private static final int LINES_EACH = 3;

  private static final int WIDTH = 900;
  private static final int HEIGHT = 880;
  private static final int RADIUS = 225;
  private static final int WIDEST = 6;
  private static final int LONGEST_NAME = 24;

  private final SearchRequest search;
  private final Messages words;
  private final List<EntityRef> shown;
  private final List<EntityLink> links;

  private Network(
      SearchRequest search, Messages words, List<EntityRef> shown, List<EntityLink> links) {
    this.search = search;
    this.words = words;
    this.shown = shown;
    this.links = links;
  }

  static NetworkView of(
      EntityPage page, SearchRequest search, ArchiveSearcher searcher, Messages words) {
    List<EntityRef> companions =
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
    List<EntityLink> links =
        searcher.links(page.id(), companions.stream().map(EntityRef::id).toList());
    NetworkOrder order = new NetworkOrder(companions, links);
    return new Network(search, words, order.around(), links)
        .draw(page.labels().in(words.language()));
  }

  private NetworkView draw(String centre) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      nodes.add(node(i));
    }
    return new NetworkView(
        words.get("network.title"),
        centre,
        WIDTH,
        HEIGHT,
        nodes,
        edges(nodes),
        words.get("network.note", centre));
  }

  private Node node(int number) {
    EntityRef entity = shown.get(number);
    double angle = 2 * Math.PI * number / shown.size() - Math.PI / 2;
    int x = (int) Math.round(WIDTH / 2.0 + RADIUS * Math.cos(angle));
    int y = (int) Math.round(HEIGHT / 2.0 + RADIUS * Math.sin(angle));
    Side side = x < WIDTH / 2 ? Side.LEFT : Side.RIGHT;
    double degrees = Math.toDegrees(angle) + (side == Side.LEFT ? 180 : 0);
    String href =
        Chips.filter(entity.id())
            .map(filter -> SearchAddress.href(search.with(filter)))
            .orElseGet(() -> Address.entity(entity.id()).toString());
    return new Node(
        shortened(entity.label()),
        Chips.kind(entity.id()),
        words.get("histogram.bar", entity.label(), words.count("articles", entity.articles())),
        href,
        x,
        y,
        (int) (4 + Math.round(5.0 * entity.articles() / most())),
        String.format(Locale.ROOT, "rotate(%.1f %d %d)", degrees, x, y),
        side);
  }

  private long most() {
    return shown.stream().mapToLong(EntityRef::articles).max().orElse(1);
  }

  private static String shortened(String label) {
    return label.length() <= LONGEST_NAME ? label : label.substring(0, LONGEST_NAME - 1) + "…";
  }

  private List<Edge> edges(List<Node> nodes) {
    List<EntityId> ids = shown.stream().map(EntityRef::id).toList();
    long most = links.stream().mapToLong(EntityLink::articles).max().orElse(1);
    return links.stream()
        .limit((long) LINES_EACH * shown.size())
        .map(link -> edge(ids.indexOf(link.one()), ids.indexOf(link.other()), link, most, nodes))
        .toList();
  }

  /** Bent towards the middle, so that lines between neighbours are told apart from the circle. */
  private static Edge edge(int one, int other, EntityLink link, long most, List<Node> nodes) {
    Node from = nodes.get(one);
    Node to = nodes.get(other);
    String path =
        "M%d,%dQ%d,%d %d,%d"
            .formatted(
                from.x(),
                from.y(),
                (from.x() + to.x() + 2 * WIDTH) / 6,
                (from.y() + to.y() + 2 * HEIGHT) / 6,
                to.x(),
                to.y());
    int width = (int) Math.max(1, Math.round((double) link.articles() * WIDEST / most));
    return new Edge(one, other, path, width);
  }
}
