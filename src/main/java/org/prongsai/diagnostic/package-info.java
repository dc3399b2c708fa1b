/** What is wrong with the content and where it stands. Findings are values; nothing here stops a run. */
@NullMarked
package org.prongsai.diagnostic;

import org.jspecify.annotations.NullMarked;
