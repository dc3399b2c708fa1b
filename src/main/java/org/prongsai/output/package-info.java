/** Finished files on their way from the stages that make them to the one that publishes them. */
@NullMarked
package org.prongsai.output;

import org.jspecify.annotations.NullMarked;
