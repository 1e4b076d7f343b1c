package org.leeszaal.web.view;

/**
 * An entity in a list.
 *
 * @param kind {@code person}, {@code org}, {@code place}, {@code country} or {@code misc}
 * @param kindName for people
 * @param count for people, empty for none
 */
public record EntityChip(String label, String kind, String kindName, String count, String href) {}
