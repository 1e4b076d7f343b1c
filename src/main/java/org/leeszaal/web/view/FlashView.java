package org.leeszaal.web.view;

/**
 * What the reader just did.
 *
 * @param undo number of the correction that a button takes back; 0 for none
 * @param back where the reader is, for that button
 */
public record FlashView(String text, int undo, String back) {}
