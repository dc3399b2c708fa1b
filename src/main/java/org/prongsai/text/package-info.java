/** Small tools for Thai and other text that several stages use. */
@NullMarked
package org.prongsai.text;

import org.jspecify.annotations.NullMarked;
