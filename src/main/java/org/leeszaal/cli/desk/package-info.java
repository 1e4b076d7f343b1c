/**
 * Brings together the desk, the index and the searcher: corrections are checked against what is
 * there, kept, and applied by whoever writes the archive.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.cli.desk;
