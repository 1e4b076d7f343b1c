package org.leeszaal.web.view;

/**
 * Where a reader logs in or out.
 *
 * @param error what was wrong; empty at first
 * @param next address to go on to
 * @param inside whether the reader is logged in already
 */
public record LoginView(String error, String next, boolean inside) {}
