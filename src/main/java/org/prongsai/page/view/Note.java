package org.prongsai.page.view;

/**
 * What a signed document prints where it differs from the facts shown.
 *
 * @param label what the note is about; may be empty where its place says so
 * @param printed the printed figure or wording; empty when the document leaves it blank
 * @param reason why the difference stands
 */
public record Note(String label, String printed, String reason) {}
