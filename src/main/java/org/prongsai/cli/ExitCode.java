package org.prongsai.cli;

/** The documented exit codes; other programs rely on them. */
public enum ExitCode {
    /** Everything went well; there may be warnings. */
    CLEAN(0),
    /** The content has errors. */
    FINDINGS(1),
    /** The command was not understood. */
    USAGE(2),
    /** The machine was in the way: disk, lock, permission, port. */
    ENVIRONMENT(3),
    /** A fault of this program. */
    BUG(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number handed to the machine. */
    public int code() {
        return code;
    }
}
