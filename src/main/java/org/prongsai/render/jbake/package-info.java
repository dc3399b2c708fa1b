/**
 * JBake behind a fence: bakes planned pages through JBake's own extension points.
 *
 * <p>Read {@link org.prongsai.render.jbake.Bakery} first; no type of JBake shows outside. It hands these parts to
 * JBake's frame:
 *
 * <ul>
 *   <li>{@code SiteOven} – the order of a bake, without the database and without touching the machine's locale
 *   <li>{@code SiteCrawler} – brings planned pages instead of files
 *   <li>{@code SiteStore} – keeps documents in memory; OrientDB is not even on the class path
 *   <li>{@code PageTool} – renders all pages on all cores
 *   <li>{@code SiteRenderer} – one page to bytes, and on to the sink
 *   <li>{@code PebbleBridge}, {@code MarkdownEngine} – our template and markup engines; both also work under JBake's
 *       stock oven, where {@code META-INF} files announce them
 *   <li>{@code SiteConfiguration} – what JBake asks for, fixed
 * </ul>
 *
 * <p>JBake's static registries (document types, extractors, markup engines) are never asked, so nothing outlives a
 * bake.
 */
@NullMarked
package org.prongsai.render.jbake;

import org.jspecify.annotations.NullMarked;
