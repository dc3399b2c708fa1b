/** Finds the author's files and reads them safely: nothing outside the site's folder, nothing but UTF-8. */
@NullMarked
package org.prongsai.source;

import org.jspecify.annotations.NullMarked;
