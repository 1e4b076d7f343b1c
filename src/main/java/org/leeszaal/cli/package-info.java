/**
 * How do people and programs reach it from a shell?
 *
 * <p>Comes in: a command line. Goes out: readable text or JSON, and an exit code. The only place
 * where the packages are wired together, and the only one that prints.
 *
 * <p>Refuses to know: how anything is done. A command parses, wires, calls and prints.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.cli;
