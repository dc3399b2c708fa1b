package org.prongsai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a portal of made-up agencies, the same for the same number: each with a plan of 24 projects over five years and
 * the two reports of 2567, and answers to the 35 items of OIT of that year.
 */
final class BenchmarkSite {

    private static final List<String> WORDS = List.of(
            "ส่งเสริม",
            "คุณธรรม",
            "จริยธรรม",
            "ความโปร่งใส",
            "บุคลากร",
            "องค์กร",
            "ปกครอง",
            "ส่วนท้องถิ่น",
            "ประชาชน",
            "การมีส่วนร่วม",
            "ตรวจสอบ",
            "งบประมาณ",
            "จัดซื้อจัดจ้าง",
            "ร้องเรียน",
            "ทุจริต",
            "ป้องกัน",
            "ประพฤติมิชอบ",
            "แผนปฏิบัติการ",
            "อบรม",
            "ความรู้",
            "กฎหมาย",
            "ระเบียบ",
            "ผู้บริหาร",
            "สมาชิกสภา",
            "ผลประโยชน์ทับซ้อน",
            "ควบคุมภายใน",
            "เผยแพร่",
            "ข้อมูลข่าวสาร");
    private static final List<String> DIMENSIONS = List.of(
            "การสร้างวัฒนธรรมสุจริต",
            "การบริหารราชการด้วยความโปร่งใส",
            "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
            "การยกระดับกลไกการตรวจสอบ");
    private static final int[] PROJECTS = {7, 10, 2, 5};
    private static final int[] ITEMS_OF_PARTS = {6, 7, 4, 4, 4, 6, 4};
    private static final int ITEMS = 35;
    private static final int ELEMENTS = 4;
    private static final List<String> KINDS = List.of("โครงการ", "มาตรการ", "กิจกรรม");
    private static final List<String> UNITS = List.of("สำนักปลัด", "กองคลัง", "กองช่าง", "หน่วยตรวจสอบภายใน");
    private static final List<String> SUMS = List.of("5,000", "10,000", "15,000", "20,000", "50,000");

    private final Random random = new Random(20260101);
    private final Path root;

    BenchmarkSite(Path root) {
        this.root = root;
    }

    void write(int agencies) throws IOException {
        Files.createDirectories(root);
        Files.writeString(
                root.resolve("site-config.yml"),
                "title: เว็บไซต์ทดสอบความเร็ว\nbase-url: https://bench.example/\nmode: portal\nopen-year: 2567\n");
        framework(root.resolve("content/frameworks"));
        for (int i = 0; i < agencies; i++) {
            agency(i);
        }
    }

    private void agency(int number) throws IOException {
        var folder = root.resolve("content/a%05d".formatted(number));
        var plan = folder.resolve("plans/2566-2570");
        Files.createDirectories(plan);
        Files.createDirectories(folder.resolve("reports"));
        Files.writeString(
                folder.resolve("agency.yml"),
                "name: เทศบาลตำบลทดสอบ %d%nshort-name: ทต.ทดสอบ %d%ntype: เทศบาลตำบล%nupdated: 2569-11-21%nunits: [%s]%nresponsible: สำนักปลัด%n"
                        .formatted(number, number, String.join(", ", UNITS)));
        var groups =
                new StringBuilder("title: แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566-2570\nyears: 2566-2570\ngroups:\n");
        var projects = new ArrayList<Integer>();
        int item = 0;
        for (int d = 0; d < PROJECTS.length; d++) {
            groups.append("  - number: \"%d\"%n    name: %s%n    groups:%n".formatted(d + 1, DIMENSIONS.get(d)));
            for (int t = 0; t <= (PROJECTS[d] - 1) / 3; t++) {
                groups.append("      - {number: \"%d.%d\", name: %s}%n".formatted(d + 1, t + 1, text(4)));
            }
            for (int k = 0; k < PROJECTS[d]; k++) {
                item++;
                projects.add(project(plan, number, item, "%d.%d".formatted(d + 1, k / 3 + 1)));
            }
        }
        Files.writeString(plan.resolve("plan.yml"), groups);
        reports(folder.resolve("reports"), projects);
        disclosure(folder.resolve("oit/2567"));
    }

    /** Writes a project; the budget of 2567 in baht, or −1 where it has none. */
    private int project(Path folder, int agency, int number, String group) throws IOException {
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        var file = new StringBuilder("---\nnumber: \"%d\"%nname: %s%s ที่ %d-%d%nkind: %s%ngroup: \"%s\"%nbudgets:%n"
                .formatted(number, kind, text(8), agency, number, kind, group));
        int reported = -1;
        for (int year = 2566; year <= 2570; year++) {
            double chance = random.nextDouble();
            var value = chance < .4
                    ? SUMS.get(random.nextInt(SUMS.size()))
                    : chance < .7 ? "0" : chance < .85 ? "ไม่ใช้งบประมาณ" : "ไม่ดำเนินการในปีนี้";
            if (year == 2567 && chance < .7) {
                reported = Integer.parseInt(value.replace(",", ""));
            }
            file.append("  %d: %s%n".formatted(year, value));
        }
        list(file, "objectives", 3, 15);
        file.append("target-group: %s%n".formatted(text(8)));
        list(file, "methods", 5, 10);
        file.append("period: 2566-2570%nresponsible: %s%n".formatted(UNITS.get(random.nextInt(UNITS.size()))));
        list(file, "outputs", 2, 12);
        list(file, "outcomes", 1, 12);
        file.append("---\n%s%n%n%s%n%n%s%n".formatted(text(60), text(60), text(60)));
        Files.writeString(folder.resolve("p%02d.md".formatted(number)), file);
        return reported;
    }

    private void reports(Path folder, List<Integer> budgets) throws IOException {
        var spent = new int[budgets.size()];
        var done = new boolean[budgets.size()];
        for (int months : new int[] {6, 12}) {
            var file = new StringBuilder("plan: 2566-2570\nentries:\n");
            for (int i = 0; i < budgets.size(); i++) {
                int budget = budgets.get(i);
                int chance = done[i] ? 0 : random.nextInt(4);
                done[i] = chance == 0;
                spent[i] += budget > spent[i] ? random.nextInt((budget - spent[i]) / 100 + 1) * 100 : 0;
                file.append("  - project: p%02d%n    status: %s%n"
                        .formatted(
                                i + 1,
                                List.of("แล้วเสร็จ", "อยู่ระหว่างดำเนินการ", "ยังไม่เริ่ม", "ไม่สามารถดำเนินการได้")
                                        .get(chance)));
                if (chance == 3) {
                    file.append("    reason: %s%n".formatted(text(4)));
                } else if (chance < 2) {
                    file.append("    results: %s%n".formatted(text(20)));
                }
                file.append("    budget: %s%n    disbursed: %d%n"
                        .formatted(budget < 0 ? "ไม่ใช้งบประมาณ" : budget, spent[i]));
            }
            Files.writeString(folder.resolve("2567-%dm.yml".formatted(months)), file);
        }
    }

    /** The list of 2567 with as many items as the real one and four elements in each. */
    private void framework(Path folder) throws IOException {
        Files.createDirectories(folder);
        var file = new StringBuilder("year: 2567\nname: แบบทดสอบ\nindicators:\n");
        int item = 0;
        for (int part = 0; part < ITEMS_OF_PARTS.length; part++) {
            if (part == 0 || part == 5) {
                file.append("  - {number: %d, name: %s, sub-indicators: [".formatted(part == 0 ? 9 : 10, text(3)));
            }
            file.append("{number: \"%d\", name: %s, items: [".formatted(part + 1, text(3)));
            for (int i = 0; i < ITEMS_OF_PARTS[part]; i++) {
                item++;
                file.append("{code: O%d, title: %s, elements: [".formatted(item, text(5)));
                for (int element = 1; element <= ELEMENTS; element++) {
                    file.append("{id: o%d.%d, label: %s},".formatted(item, element, text(3)));
                }
                file.append("]},");
            }
            file.append(part == 4 || part == 6 ? "]}]}\n" : "]},");
        }
        Files.writeString(folder.resolve("oit-2567.yml"), file);
    }

    private void disclosure(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int item = 1; item <= ITEMS; item++) {
            var file = new StringBuilder(
                    "responsible: %s%nelements:%n".formatted(UNITS.get(random.nextInt(UNITS.size()))));
            for (int element = 1; element <= ELEMENTS; element++) {
                file.append("  o%d.%d: %s%n".formatted(item, element, text(15)));
            }
            Files.writeString(folder.resolve("o%02d.yml".formatted(item)), file);
        }
    }

    private void list(StringBuilder file, String key, int items, int words) {
        file.append(key).append(":\n");
        for (int i = 0; i < items; i++) {
            file.append("  - ").append(text(words)).append('\n');
        }
    }

    private String text(int words) {
        var text = new ArrayList<String>();
        for (int i = 0; i < words; i++) {
            text.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", text);
    }
}
