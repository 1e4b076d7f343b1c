/**
 * What does this web page say? The article on a page without what stands around it, and what the
 * page tells about it.
 *
 * <p>Comes in: HTML as characters. Goes out: a {@link org.leeszaal.extract.html.WebPage}. Refuses
 * to know: single sites (all rules are general), files and indexes. The chain: {@code Cleaner}
 * takes away what is never text, {@code Boilerplate} what names itself as menu, comment, share bar
 * and so on, {@code MainContent} finds the element that holds the article, {@code BlockWriter}
 * writes its blocks and {@code BlockFilter} drops the remains.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.extract.html;
