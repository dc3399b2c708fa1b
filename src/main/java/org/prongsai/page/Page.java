package org.prongsai.page;

import java.util.function.Supplier;
import org.prongsai.page.view.PageView;

/**
 * A page that will be published.
 *
 * @param address where it stands
 * @param layout name of the theme's template, without folder and ending
 * @param source file of the content it shows, for messages
 * @param view makes what the template shows; called once, on any thread
 */
public record Page(PageAddress address, String layout, String source, Supplier<PageView> view) {}
