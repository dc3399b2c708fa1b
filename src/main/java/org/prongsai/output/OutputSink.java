package org.prongsai.output;

/** Takes finished files, once each. Safe to call from several threads. */
@FunctionalInterface
public interface OutputSink {

    /**
     * Takes one finished file.
     *
     * @param path from the site's root, with forward slashes and without a leading one
     * @param bytes the whole file; not changed afterwards
     */
    void accept(String path, byte[] bytes);
}
