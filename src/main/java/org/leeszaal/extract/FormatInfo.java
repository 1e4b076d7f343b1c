package org.leeszaal.extract;

/**
 * A row of the help page on formats.
 *
 * @param name as people know it
 * @param recognised by what in the content
 * @param fields that come out, beside title and body
 * @param articles how many articles a file gives
 */
record FormatInfo(String name, String recognised, String fields, String articles) {}
