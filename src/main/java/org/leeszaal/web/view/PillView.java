package org.leeszaal.web.view;

/**
 * A filter that holds.
 *
 * @param remove the same search without it
 * @param excludes whether it keeps articles out
 */
public record PillView(String dimension, String label, boolean excludes, String remove) {}
