package org.leeszaal.entity;

/**
 * A town of the gazetteer.
 *
 * @param country ISO 3166-1 alpha-2
 * @param population people, 0 when unknown
 */
public record Town(String name, String country, int population) {}
