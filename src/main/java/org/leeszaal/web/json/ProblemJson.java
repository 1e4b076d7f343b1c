package org.leeszaal.web.json;

/**
 * Problem details (RFC 9457).
 *
 * @param type an address that says more about it
 * @param title the same for every problem of a type
 * @param status of HTTP
 * @param detail what to do about this one
 */
public record ProblemJson(String type, String title, int status, String detail) {}
