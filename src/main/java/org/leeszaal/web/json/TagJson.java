package org.leeszaal.web.json;

/** A tag and how many articles bear it. */
public record TagJson(String tag, int articles) {}
