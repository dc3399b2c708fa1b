/**
 * Old site or new site, never half of one.
 *
 * <p>Read {@link org.prongsai.publish.Publisher} first. It locks the target, mends what a crash left behind, gives out
 * a {@link org.prongsai.publish.StagingFolder} to be filled, and puts that in the target's place by two renames. The
 * {@link org.prongsai.publish.Manifest} lists what was published; {@link org.prongsai.publish.ManifestVerifier}
 * compares a copy with it.
 *
 * <pre>
 *   site                 the target
 *   .site-lock           locked while a build runs; stays, for a lock file that is deleted does not lock
 *   .site-staging-1      being filled
 *   .site-old-1          the former site, between the two renames and until it is deleted
 * </pre>
 *
 * <p>All work on files goes through {@code Disk}, so that tests can stop it at any step. What fails for reasons
 * outside the content is a {@link org.prongsai.publish.PublishException}, worded in the catalogue.
 */
@NullMarked
package org.prongsai.publish;

import org.jspecify.annotations.NullMarked;
