package org.prongsai.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.model.Agency;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Site;
import org.prongsai.page.Addresses;
import org.prongsai.page.Catalogue;
import org.prongsai.page.DataFile;
import org.prongsai.page.OpenData;

/**
 * A data set as catalogues list it.
 *
 * @param sort what it is about
 * @param id absolute
 * @param title what it is called
 * @param agency who publishes it
 * @param years fiscal years it is of; may be empty
 * @param updated day it was last changed; may be empty
 * @param page absolute address of the page that shows it
 * @param folder absolute address of the folder of its files
 * @param files its files
 */
record DataSet(
        Sort sort,
        String id,
        String title,
        Agency agency,
        List<FiscalYear> years,
        String updated,
        String page,
        String folder,
        List<DataFile> files) {

    private static final Set<DataFile> ABOUT = Set.of(DataFile.PACKAGE, DataFile.CATALOG, DataFile.CATALOGUE);

    DataSet {
        years = List.copyOf(years);
        files = List.copyOf(files);
    }

    /** What data sets are about: the layout of their page, or the topic of {@link OpenData}. */
    enum Sort {
        PLAN(
                "โครงการ กิจกรรม และมาตรการของแผน พร้อมงบประมาณรายปีและผู้รับผิดชอบ",
                "แผนปฏิบัติการป้องกันการทุจริต,งบประมาณ,โครงการ",
                "ปี"),
        REPORT(
                "สถานะ งบประมาณ ยอดเบิกจ่าย และผลของทุกรายการในรอบรายงาน",
                "แผนปฏิบัติการป้องกันการทุจริต,ผลการดำเนินงาน,เบิกจ่าย",
                "ครึ่งปี"),
        PROGRESS(
                "ความก้าวหน้าและการใช้จ่ายของแผนในปีงบประมาณ",
                "แผนปฏิบัติการป้องกันการทุจริต,ผลการดำเนินงาน",
                "ครึ่งปี"),
        ITA(
                "คะแนนรายตัวชี้วัดของการประเมินคุณธรรมและความโปร่งใส และมาตรการที่ตามมา",
                "ITA,คุณธรรมและความโปร่งใส,คะแนน",
                "ปี"),
        OIT("ข้อและองค์ประกอบที่แบบ OIT กำหนด และข้อมูลที่เปิดเผยแล้ว", "OIT,การเปิดเผยข้อมูลสาธารณะ,ITA", "ปี"),
        PROCUREMENT(
                "รายการ ประกาศ ความก้าวหน้า และสรุปการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
                "จัดซื้อจัดจ้าง,พัสดุ,งบประมาณ",
                "เดือน"),
        COMPLAINTS("จำนวนเรื่องร้องเรียนการทุจริตและประพฤติมิชอบรายเดือน", "ร้องเรียน,ทุจริต,สถิติ", "ปี"),
        GIFTS(
                "การรับของขวัญ ทรัพย์สิน หรือประโยชน์อื่นใดของเจ้าหน้าที่ในภาพรวม",
                "No Gift Policy,ของขวัญ,ธรรมจรรยา",
                "ปี");

        private final String description;
        private final String keywords;
        private final String unit;

        Sort(String description, String keywords, String unit) {
            this.description = description;
            this.keywords = keywords;
            this.unit = unit;
        }

        /** One sentence. */
        String description() {
            return description;
        }

        /** With commas between them. */
        String keywords() {
            return keywords;
        }

        /** After which span of time it is expected to change. */
        String unit() {
            return unit;
        }

        /** Whether it is made of figures, not of records. */
        boolean isStatistics() {
            return this == ITA || this == COMPLAINTS;
        }

        private static Sort of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /** All of a site: those beside pages in the order of pages, then those with folders of their own. */
    static List<DataSet> of(Site site, List<Catalogue.Listing> listings) {
        var addresses = Addresses.of(site);
        // What is invented must not be taken for official data.
        Map<String, Agency> agencies =
                site.realAgencies().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        var sets = new ArrayList<DataSet>();
        for (Catalogue.Listing listing : listings) {
            var agency = agencies.get(listing.page().agency());
            var layout = listing.page().layout();
            var files = DataFile.of(layout).stream()
                    .filter(f -> !ABOUT.contains(f) && agency != null && exists(f, listing, agency))
                    .toList();
            if (agency != null && !files.isEmpty()) {
                var url = addresses.absolute(site.config(), listing.page().address());
                sets.add(new DataSet(
                        Sort.of(layout),
                        url + "#data",
                        listing.title(),
                        agency,
                        listing.page().years(),
                        listing.updated(),
                        url,
                        url,
                        files));
            }
        }
        for (Agency agency : site.realAgencies()) {
            OpenData.of(site, agency).forEach(data -> sets.add(of(site, agency, data)));
        }
        return sets;
    }

    private static boolean exists(DataFile file, Catalogue.Listing listing, Agency agency) {
        return file != DataFile.MEASURES
                || agency.itaResults().stream()
                        .anyMatch(r -> listing.page().years().contains(r.fiscalYear()) && r.measures() != null);
    }

    private static DataSet of(Site site, Agency agency, OpenData data) {
        var addresses = Addresses.of(site);
        var first = data.parts().get(0);
        var folder = addresses.absolute(site.config(), addresses.data(agency, data.year()));
        return new DataSet(
                Sort.of(data.topic().id()),
                folder + "#" + data.topic().id(),
                data.title(),
                agency,
                List.of(data.year()),
                data.updated(agency).toString(),
                addresses.absolute(site.config(), addresses.oitItem(agency, first.asked(), first.item())),
                folder,
                data.files());
    }

    /** What others know it by: the address of its page, or its own. */
    String identifier() {
        return id.equals(page + "#data") ? page : id;
    }
}
