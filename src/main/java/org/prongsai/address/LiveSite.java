package org.prongsai.address;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.prongsai.page.Page;

/**
 * Which addresses lead somewhere today.
 *
 * @param pages by address
 * @param files addresses of files that are no pages
 * @param complete whether {@code files} are all there are; data files stand beside their pages otherwise
 * @param unsure addresses of which nothing can be said, because content they belong to has faults of its own
 */
record LiveSite(TreeMap<String, Page> pages, Set<String> files, boolean complete, Predicate<String> unsure) {

    /** The pages and files that will be published. */
    static LiveSite of(List<Page> pages, Set<String> files, boolean complete, Predicate<String> unsure) {
        var byAddress = new TreeMap<String, Page>();
        pages.forEach(page -> byAddress.put(page.address().path(), page));
        return new LiveSite(byAddress, Set.copyOf(files), complete, unsure);
    }

    /** Whether there is something. */
    boolean has(String address) {
        if (pages.containsKey(address) || files.contains(address)) {
            return true;
        }
        if (complete) {
            return false;
        }
        var folder = address.substring(0, address.lastIndexOf('/') + 1);
        return PublicFiles.isBesidePage(address) && pages.containsKey(folder);
    }

    /** The heading of each page that the lock does not know yet, by address. */
    Map<String, String> newHeadings(AddressLock lock) {
        var headings = new HashMap<String, String>();
        pages.forEach((address, page) -> {
            if (!lock.knows(address)) {
                headings.put(address, page.view().get().frame().title());
            }
        });
        return headings;
    }
}
