/**
 * Who may come in where an archive is served to other machines?
 *
 * <p>Comes in: passwords and the tokens of sessions. Goes out: yes or no, and how long to wait. The
 * hashing library has its home here.
 *
 * <p>Refuses to know: HTTP. Nothing here is written to the disk.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.web.login;
