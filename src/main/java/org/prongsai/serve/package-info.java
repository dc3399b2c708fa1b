/**
 * A preview in the officer's own browser: a small server that only this machine can reach, pages that load anew when a
 * file is saved, and the findings in their place while there are errors. Knows nothing of how a site is built.
 */
@NullMarked
package org.prongsai.serve;

import org.jspecify.annotations.NullMarked;
