package org.prongsai.address;

import java.util.Set;

/** Which published files others may rely on: the data files of the contract, and downloads. */
public final class PublicFiles {

    /** Names of data files that stand beside pages. Add, never take away. */
    private static final Set<String> DATA = Set.of("plan.json", "report.json", "progress.json", "ita.json", "oit.json");

    private static final String INDEX = "index.html";

    private PublicFiles() {}

    /** The address a visitor knows a published file by. */
    public static String address(String file) {
        boolean index = file.equals(INDEX) || file.endsWith("/" + INDEX);
        return "/" + (index ? file.substring(0, file.length() - INDEX.length()) : file);
    }

    /** Whether an address is that of a file to be kept. */
    static boolean isKept(String address) {
        return isData(address) || isDownload(address);
    }

    static boolean isData(String address) {
        return DATA.contains(address.substring(address.lastIndexOf('/') + 1));
    }

    /** {@code /files/…} of the one agency, or {@code /<agency>/files/…}. */
    private static boolean isDownload(String address) {
        int second = address.indexOf('/', 1);
        return address.startsWith("/files/") || (second > 0 && address.startsWith("/files/", second));
    }
}
