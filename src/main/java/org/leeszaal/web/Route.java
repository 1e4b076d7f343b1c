package org.leeszaal.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An address and what answers it.
 *
 * @param template {@code /search} alone; {@code /article/} and everything below it; {@code
 *     /api/v1/article/{id}} with one part of any name in place of the braces
 */
public record Route(Verb verb, String template, Action action) {

  /** What a route does. */
  public sealed interface Action {
    /** Only reads. */
    record Read(Page page) implements Action {}

    /** Only reads, but is asked more than fits an address. */
    record Asked(Change answer) implements Action {}

    /** Changes something, or writes its answer as it goes. */
    record Changed(Change change) implements Action {}
  }

  public static Route get(String template, Page page) {
    return new Route(Verb.GET, template, new Action.Read(page));
  }

  static Route ask(String template, Change answer) {
    return new Route(Verb.POST, template, new Action.Asked(answer));
  }

  public static Route change(Verb verb, String template, Change change) {
    return new Route(verb, template, new Action.Changed(change));
  }

  /** The parts of a path that stand for braces; empty for another address. */
  Optional<Map<String, String>> match(String path) {
    boolean below = template.endsWith("/") && template.length() > 1;
    if (!template.contains("{")) {
      boolean fits = path.equals(template) || (below && path.startsWith(template));
      return fits ? Optional.of(Map.of()) : Optional.empty();
    }
    String[] names = template.split("/", -1);
    String[] parts = path.split("/", -1);
    if (names.length != parts.length) {
      return Optional.empty();
    }
    Map<String, String> found = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      if (names[i].startsWith("{") && !parts[i].isEmpty()) {
        found.put(names[i].substring(1, names[i].length() - 1), parts[i]);
      } else if (!names[i].equals(parts[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }
}
