/**
 * Reads the finished pages back, as a visitor's browser would.
 *
 * <p>Read {@link org.prongsai.check.SiteReader} first: it stands before the sink that writes files, reads each page
 * from the very bytes, and reports when all have passed. {@code PageParser} turns bytes into a {@code FinishedPage} and
 * is the only class that knows jsoup. {@code OutputChecks} lists the checks, one class each: a {@code PageCheck} looks
 * at one page as it passes, a {@code SiteCheck} at what {@code SiteFacts} kept of all of them.
 *
 * <p>To add one: write the class, add it to {@code OutputChecks}, word its code in the catalogue, add samples to its
 * test.
 */
@NullMarked
package org.prongsai.check;

import org.jspecify.annotations.NullMarked;
