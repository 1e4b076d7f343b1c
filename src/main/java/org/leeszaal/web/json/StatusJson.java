package org.leeszaal.web.json;

/**
 * How the archive and its server are.
 *
 * @param corrects whether corrections can be made here
 * @param keeps whether searches, tags and notes can be kept here
 * @param imports whether files can be brought in here
 * @param importing whether files are being read now
 * @param failures files that could not be read
 */
public record StatusJson(
    long articles,
    long groups,
    long undated,
    boolean corrects,
    boolean keeps,
    boolean imports,
    boolean importing,
    int failures) {}
