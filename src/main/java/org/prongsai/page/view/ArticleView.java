package org.prongsai.page.view;

/**
 * A free-standing page or a piece of news.
 *
 * @param day of the news; its text is empty for a page
 * @param text Markdown
 */
public record ArticleView(Frame.Day day, String text) {}
