/** The whole flow on one screen: {@link org.prongsai.build.SiteBuild}. */
@NullMarked
package org.prongsai.build;

import org.jspecify.annotations.NullMarked;
