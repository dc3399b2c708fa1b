/** What templates show: records of text, numbers and lists, everything computed and worded beforehand. */
@NullMarked
package org.prongsai.page.view;

import org.jspecify.annotations.NullMarked;
