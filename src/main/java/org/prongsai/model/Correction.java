package org.prongsai.model;

import java.time.LocalDate;

/**
 * A change to what was published of a year that is over, told to its readers.
 *
 * @param file that was changed, or a folder of such files, from the agency's folder, for example {@code reports/2566-12m.yml}
 * @param on day of the change
 * @param reason why
 * @param by post that changed it
 * @param origin where it was written
 */
public record Correction(String file, LocalDate on, String reason, String by, Origin origin) {}
