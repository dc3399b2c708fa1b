/** Findings for people and programs: on the terminal, as a page to hand on, as JSON. */
@NullMarked
package org.prongsai.report;

import org.jspecify.annotations.NullMarked;
