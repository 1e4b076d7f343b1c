/**
 * How do readers reach it with a browser?
 *
 * <p>Comes in: HTTP requests on a loopback port. Goes out: pages, complete without JavaScript.
 * Jetty's core handlers and the precompiled templates have their home here. A request becomes a
 * {@link org.leeszaal.web.Question}; one class a page turns it into an {@link
 * org.leeszaal.web.Answer} by way of view records that hold words and links only.
 *
 * <p>Refuses to know: Lucene, files and models; it asks {@code search} and shows what that answers.
 * Text from articles is data: templates escape it.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.web;
