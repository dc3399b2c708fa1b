/**
 * Begins things: a site, a plan, a report, a year of OIT.
 *
 * <p>What it writes passes {@code check} as it is, and what is there is never overwritten. Begin with
 * {@link org.prongsai.scaffold.Skeletons} for new files and {@link org.prongsai.scaffold.Rollover} for a new year.
 */
@NullMarked
package org.prongsai.scaffold;

import org.jspecify.annotations.NullMarked;
