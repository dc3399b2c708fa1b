package org.prongsai.build;

/**
 * One stage of a run, finished.
 *
 * @param name {@code read}, {@code validate}, {@code render}, {@code export}, {@code search}, {@code check} or {@code publish}
 * @param count how many files, rules or pages it worked on
 * @param nanos how long it took
 */
public record Stage(String name, long count, long nanos) {}
