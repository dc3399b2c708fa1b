package org.prongsai.model;

import org.prongsai.diagnostic.Location;

/**
 * A finding that the agency has looked at and lets stand.
 *
 * @param code of the finding
 * @param file from the agency's folder, with forward slashes
 * @param reason why it may stand
 * @param by post that decided
 * @param at where it was written
 */
public record Waiver(String code, String file, String reason, String by, Location at) {}
