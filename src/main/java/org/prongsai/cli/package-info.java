/**
 * Arguments in, exit code out: one class per command.
 *
 * <p>This is the only package that knows the machine: its streams, its clock and its exit.
 */
@NullMarked
package org.prongsai.cli;

import org.jspecify.annotations.NullMarked;
