package org.prongsai.address;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.page.DataFile;

/** Which published files others may rely on: the data files of the contract, and downloads. */
public final class PublicFiles {

    /** Names of data files, also of those for the OIT forms. Add, never take away. */
    private static final Set<String> DATA = Stream.concat(
                    Arrays.stream(DataFile.values()).map(DataFile::file), Stream.of("itas.csv", "itas.xlsx"))
            .collect(Collectors.toUnmodifiableSet());

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

    private static boolean isData(String address) {
        return DATA.contains(address.substring(address.lastIndexOf('/') + 1));
    }

    /** Whether an address is that of data which is there as soon as the page in its folder is. */
    static boolean isBesidePage(String address) {
        return isData(address) && !address.endsWith("/" + DataFile.MEASURES.file());
    }

    /** {@code /files/…} of the one agency, or {@code /<agency>/files/…}. */
    private static boolean isDownload(String address) {
        int second = address.indexOf('/', 1);
        return address.startsWith("/files/") || (second > 0 && address.startsWith("/files/", second));
    }
}
