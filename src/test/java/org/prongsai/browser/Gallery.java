package org.prongsai.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.prongsai.browser.Samples.Sample;
import org.prongsai.browser.Samples.SamplePage;

/** The site of extremes: what {@code sites/gallery} holds, and an agency whose plan has 200 projects. */
final class Gallery {

    /** Where the whole of it is put together. */
    static final Path FOLDER = Browsers.FOLDER.resolve("gallery");

    private static final Path SOURCE = Path.of("src/test/resources/sites/gallery/site");
    private static final int PROJECTS = 200;
    private static final int GROUPS = 20;

    private Gallery() {}

    /** Every page of it but those that differ from others in nothing an extreme could touch. */
    static boolean shows(SamplePage page) {
        return page.sample() != Sample.GALLERY || !page.path().matches(".*/(search|calendar)/.*|(zero|many)/oit/.*");
    }

    static void write() {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(SOURCE.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write("content/many/agency.yml", "name: เทศบาลตำบลสองร้อย\ntype: เทศบาลตำบล\nupdated: 1 พฤศจิกายน 2569\n");
        var plan = new StringBuilder("title: แผนปฏิบัติการ 200 โครงการ (พ.ศ. 2567–2569)\nyears: 2567-2569\ngroups:\n");
        for (int i = 1; i <= GROUPS; i++) {
            plan.append("  - {number: \"%d\", name: กลุ่มงานที่ %d}\n".formatted(i, i));
        }
        write("content/many/plans/2567-2569/plan.yml", plan.toString());
        for (int i = 0; i < PROJECTS; i++) {
            write("content/many/plans/2567-2569/p%03d.yml".formatted(i + 1), """
                    number: "%d"
                    name: โครงการลำดับที่ %d ของแผนที่มีสองร้อยโครงการ
                    kind: โครงการ
                    group: "%d"
                    budgets: {2567: %d000, 2568: ไม่ใช้งบประมาณ, 2569: 0}
                    responsible: สำนักปลัด
                    """.formatted(
                            i / GROUPS + 1, i + 1, i % GROUPS + 1, i + 1));
        }
    }

    private static void write(String path, String text) {
        try {
            var file = FOLDER.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
