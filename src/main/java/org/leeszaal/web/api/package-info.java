/**
 * How do programs reach it?
 *
 * <p>Comes in: questions below {@code /api/v1/}. Goes out: the JSON of {@code web.json}, streams of
 * {@code web.bulk}, or a refusal that becomes problem details (RFC 9457). {@link
 * org.leeszaal.web.api.ApiRoutes} lists every address; {@code web/openapi.json} describes them, and
 * a test holds the two together.
 *
 * <p>Refuses to know: pages, templates, and how requests are checked before they come here.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.web.api;
