package org.leeszaal.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The outlines of countries: Natural Earth by way of the npm package world-atlas, drawn by {@code
 * src/main/map/make-world-map.mjs}.
 */
record WorldMap(List<Shape> shapes) {
  /** Width and height of the drawing in its own units. */
  static final String VIEW = "0 40 1200 540";

  WorldMap {
    shapes = List.copyOf(shapes);
  }

  /**
   * @param country ISO 3166-1 alpha-2; {@code -} where the code is disputed
   * @param path of an SVG
   */
  record Shape(String country, String path) {}

  static WorldMap load() {
    try (InputStream in = WorldMap.class.getResourceAsStream("/web/map/world.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its map");
      }
      return new WorldMap(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.split("\t"))
              .map(cells -> new Shape(cells[0], cells[2]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
