package org.prongsai.serve;

import java.nio.file.Path;

/** What the preview shows now. Safe to share between threads. */
public final class Preview {

    private final Path folder;
    private volatile State state = new State(0, "");

    /**
     * A preview that shows nothing yet.
     *
     * @param folder where the built site stands
     */
    public Preview(Path folder) {
        this.folder = folder;
    }

    /**
     * One state of it.
     *
     * @param version rises with every change
     * @param problem the page shown in place of all others; empty while the site is in order
     */
    record State(long version, String problem) {}

    /** The site in the folder is new. */
    public void renewed() {
        change("");
    }

    /** The site could not be built; this page says why. */
    public void stopped(String problem) {
        change(problem);
    }

    private synchronized void change(String problem) {
        state = new State(state.version() + 1, problem);
    }

    State state() {
        return state;
    }

    /** Where the built site stands. */
    public Path folder() {
        return folder;
    }
}
