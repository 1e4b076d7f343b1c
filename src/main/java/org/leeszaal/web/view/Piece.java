package org.leeszaal.web.view;

/** A piece of text, marked where it is what was searched for. */
public record Piece(String text, boolean marked) {}
