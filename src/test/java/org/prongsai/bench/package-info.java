/** Measures the program on made-up sites. No test: nothing here asserts a time. */
package org.prongsai.bench;
