package org.leeszaal.web.view;

/**
 * A date of publication.
 *
 * @param text for people
 * @param iso for programs, empty when unknown
 * @param doubt why it is not sure, empty when it is
 */
public record DateView(String text, String iso, String doubt) {}
