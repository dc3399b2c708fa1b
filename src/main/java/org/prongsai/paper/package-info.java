/**
 * Prints finished pages to PDF with a Chromium, Chrome or Edge of this machine; nothing of it is sent anywhere.
 *
 * <p>Begin with {@link org.prongsai.paper.Browser}, which finds one, and {@link org.prongsai.paper.Printer}.
 */
@NullMarked
package org.prongsai.paper;

import org.jspecify.annotations.NullMarked;
