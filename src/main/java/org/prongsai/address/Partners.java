package org.prongsai.address;

import java.util.List;
import java.util.Optional;
import org.prongsai.model.Site;
import org.prongsai.page.Addresses;

/**
 * Where the same page stands in the languages that are not the site's first.
 *
 * @param folders of these languages, for example {@code /en/}; none where a site has one language
 */
record Partners(List<String> folders) {

    Partners {
        folders = List.copyOf(folders);
    }

    static Partners of(Site site) {
        return new Partners(site.config().languages().stream()
                .distinct()
                .skip(1)
                .map(language -> Addresses.of(site, language).home().path())
                .toList());
    }

    /** The same address below one of the folders. */
    static String in(String folder, String address) {
        return folder + address.substring(1);
    }

    /** The address in the first language of one that is below a folder. */
    Optional<String> first(String address) {
        return folders.stream()
                .filter(address::startsWith)
                .map(folder -> "/" + address.substring(folder.length()))
                .findFirst();
    }
}
