package org.prongsai.diagnostic;

/** How much a finding matters to publishing. The order is from worst to mildest. */
public enum Severity {
    /** Nothing is published until it is mended. */
    ERROR,
    /** Published, shown to the officer and counted. */
    WARNING,
    /** A hint that costs nothing to ignore. */
    NOTICE
}
