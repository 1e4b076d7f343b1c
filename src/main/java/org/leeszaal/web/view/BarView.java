package org.leeszaal.web.view;

/**
 * A bar of a timeline.
 *
 * @param label under it, empty where there is no room
 * @param spoken period and count, for people
 * @param height 0 to 40
 * @param gap whether time is left out before it
 */
public record BarView(String href, String label, String spoken, int height, boolean gap) {}
