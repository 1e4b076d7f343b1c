package org.leeszaal.web.view;

/** One sentence under a title. */
public record NoticeView(String title, String text) {}
