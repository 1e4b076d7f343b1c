/**
 * Wires and runs imports: for the shell, and in the background of a server. Each file is read in a
 * process of its own kind, {@link org.leeszaal.cli.imports.ReadingProcess}.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.cli.imports;
