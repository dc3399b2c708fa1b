package org.prongsai.robust;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One way to break the files of a site, as tired people, programs and disks do. */
enum Mutation {
    BYTE_FLIPPED {
        @Override
        void apply(Site site) {
            var path = site.pick(".*");
            var bytes = site.bytes(path).clone();
            if (bytes.length > 0) {
                bytes[site.random.nextInt(bytes.length)] ^= (byte) (1 << site.random.nextInt(8));
            }
            site.put(path, bytes);
        }
    },
    CUT_AT_LINE {
        @Override
        void apply(Site site) {
            site.lines(TEXT, lines -> lines.subList(site.random.nextInt(lines.size() + 1), lines.size())
                    .clear());
        }
    },
    CUT_AT_BYTE {
        @Override
        void apply(Site site) {
            var path = site.pick(".*");
            var bytes = site.bytes(path);
            site.put(path, Arrays.copyOf(bytes, site.random.nextInt(bytes.length + 1)));
        }
    },
    KEY_RENAMED {
        @Override
        void apply(Site site) {
            site.line(YAML, KEY, (line, key) -> {
                var name = key.group(2);
                int at = site.random.nextInt(name.length());
                var other = site.one(
                        name.substring(0, at) + name.substring(at + 1),
                        name.substring(0, at) + "ก" + name.substring(at),
                        "ชื่อ",
                        name.toUpperCase(java.util.Locale.ROOT),
                        "name",
                        "\"" + name + " \"");
                return key.group(1) + other + line.substring(key.end(2));
            });
        }
    },
    TYPE_SWAPPED {
        @Override
        void apply(Site site) {
            site.line(YAML, KEY, (line, key) -> {
                var head = key.group(1) + key.group(2) + ":";
                var value = line.substring(key.end()).strip();
                var indent = " ".repeat(key.group(1).length() + 2);
                return head
                        + site.one(
                                " [" + value + "]",
                                " {a: " + value + "}",
                                "\n" + indent + "a: " + value,
                                "\n" + indent + "- " + value,
                                " ข้อความ",
                                " []",
                                " {}",
                                " [[[]]]",
                                " {? [a] : b}");
            });
        }
    },
    ITEM_SWAPPED {
        @Override
        void apply(Site site) {
            site.line(
                    YAML,
                    Pattern.compile("^(\\s*)- "),
                    (line, item) -> item.group(1)
                            + site.one("- [ก, ข]", "- {}", "-", "- ก: ข", "- - - ก", "ก", "- " + line.strip()));
        }
    },
    VALUE_EMPTIED {
        @Override
        void apply(Site site) {
            site.line(YAML, KEY, (line, key) -> key.group(1) + key.group(2) + ":");
        }
    },
    VALUE_STRANGE {
        @Override
        void apply(Site site) {
            site.line(YAML, KEY, (line, key) -> key.group(1) + key.group(2) + ": " + site.one(STRANGE));
        }
    },
    LINE_DOUBLED {
        @Override
        void apply(Site site) {
            site.lines(TEXT, lines -> {
                int at = site.random.nextInt(lines.size());
                lines.add(at, lines.get(at));
            });
        }
    },
    LINE_REMOVED {
        @Override
        void apply(Site site) {
            site.lines(TEXT, lines -> lines.remove(site.random.nextInt(lines.size())));
        }
    },
    LINES_SWAPPED {
        @Override
        void apply(Site site) {
            site.lines(
                    TEXT,
                    lines -> java.util.Collections.swap(
                            lines, site.random.nextInt(lines.size()), site.random.nextInt(lines.size())));
        }
    },
    LINE_MOVED_SIDEWAYS {
        @Override
        void apply(Site site) {
            site.lines(TEXT, lines -> {
                int at = site.random.nextInt(lines.size());
                var line = lines.get(at);
                lines.set(
                        at,
                        site.one(
                                " " + line,
                                "  " + line,
                                "\t" + line,
                                line.stripLeading(),
                                line.replaceFirst("^ ", "")));
            });
        }
    },
    LINE_STRANGE {
        @Override
        void apply(Site site) {
            site.lines(
                    TEXT,
                    lines -> lines.add(
                            site.random.nextInt(lines.size() + 1),
                            site.one(
                                    "---",
                                    "...",
                                    "# หมายเหตุ",
                                    "%YAML 9.9",
                                    "ข้อความ",
                                    "- ",
                                    "|",
                                    "\"",
                                    "<b>",
                                    "? a",
                                    "<<: *a")));
        }
    },
    WRONG_ENCODING {
        @Override
        void apply(Site site) {
            var path = site.pick(TEXT);
            var text = site.text(path);
            site.put(
                    path,
                    switch (site.random.nextInt(6)) {
                        case 0 -> text.getBytes(StandardCharsets.UTF_16);
                        case 1 -> text.getBytes(StandardCharsets.UTF_16LE);
                        case 2 -> text.getBytes(Charset.forName("x-windows-874"));
                        case 3 -> text.getBytes(Charset.forName("TIS-620"));
                        case 4 ->
                            new String(site.bytes(path), StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
                        default -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
                    });
        }
    },
    CHARACTER_HIDDEN {
        @Override
        void apply(Site site) {
            site.text(TEXT, text -> {
                int at = site.random.nextInt(text.length() + 1);
                return text.substring(0, at) + site.one(HIDDEN) + text.substring(at);
            });
        }
    },
    BYTES_BROKEN {
        @Override
        void apply(Site site) {
            var path = site.pick(TEXT);
            var bytes = site.bytes(path);
            int at = site.random.nextInt(bytes.length + 1);
            var broken = new byte[][] {
                {(byte) 0xC0, (byte) 0x80}, {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, {(byte) 0xFF}, {0}
            };
            var put = broken[site.random.nextInt(broken.length)];
            site.put(
                    path,
                    ByteBuffer.allocate(bytes.length + put.length)
                            .put(bytes, 0, at)
                            .put(put)
                            .put(bytes, at, bytes.length - at)
                            .array());
        }
    },
    DIGITS_CHANGED {
        @Override
        void apply(Site site) {
            site.line(TEXT, Pattern.compile("\\d"), (line, digit) -> {
                var number = site.one("๙", "", "00000000", "-", "0", "9", ".5", " ", "1e9", "²", "٣", ",");
                return line.substring(0, digit.start()) + number + line.substring(digit.end());
            });
        }
    },
    DIGITS_SWAPPED {
        @Override
        void apply(Site site) {
            site.line(
                    TEXT,
                    Pattern.compile("(\\d)(\\d)"),
                    (line, two) ->
                            line.substring(0, two.start()) + two.group(2) + two.group(1) + line.substring(two.end()));
        }
    },
    TABLE_BROKEN {
        @Override
        void apply(Site site) {
            site.line(
                    ".*\\.csv",
                    Pattern.compile(","),
                    (line, comma) -> line.substring(0, comma.start())
                            + site.one(
                                    ";", "\t", "|", "", ",,", ",\"", "\",", ",\"\"\"", "\n", ",".repeat(40), ", =1+1,")
                            + line.substring(comma.end()));
        }
    },
    LINE_ENDS_OF_ANOTHER_MACHINE {
        @Override
        void apply(Site site) {
            site.text(TEXT, text -> text.replace("\n", site.one("\r\n", "\r", "\n\n", "\u2028", "\u0085")));
        }
    },
    FILE_EMPTIED {
        @Override
        void apply(Site site) {
            site.put(
                    site.pick(".*"),
                    site.one("", " ", "\n\n", "\ufeff", "---\n---\n").getBytes(StandardCharsets.UTF_8));
        }
    },
    FILE_REMOVED {
        @Override
        void apply(Site site) {
            site.remove(site.pick(".*"));
        }
    },
    FILE_RENAMED {
        @Override
        void apply(Site site) {
            var path = site.pick(".*");
            site.put(site.renamed(path), site.bytes(path));
            site.remove(path);
        }
    },
    FILE_DOUBLED {
        @Override
        void apply(Site site) {
            var path = site.pick(".*");
            site.put(site.renamed(path), site.bytes(path));
        }
    },
    FILES_SWAPPED {
        @Override
        void apply(Site site) {
            var first = site.pick(".*");
            var second = site.pick(".*");
            var bytes = site.bytes(first);
            site.put(first, site.bytes(second));
            site.put(second, bytes);
        }
    },
    FILE_BECOMES_FOLDER {
        @Override
        void apply(Site site) {
            var path = site.pick(".*");
            var bytes = site.bytes(path);
            site.remove(path);
            site.put(path + "/x" + path.substring(path.lastIndexOf('.')), bytes);
        }
    };

    private static final String TEXT = ".*\\.(yml|md|csv|lock)";
    private static final String YAML = ".*\\.(yml|md)";
    private static final Pattern KEY = Pattern.compile("^(\\s*(?:- )?)([\\w-]+|\"[^\"]+\"):");
    private static final String[] HIDDEN = {
        "\u202e",
        "\u2066",
        "\u0007",
        "\u0000",
        "\u200b",
        "\u2060",
        "\u00a0",
        "\ufeff",
        "\u00ad",
        "\u200f",
        "\ufffd",
        "\ufffe",
        "\u0e33",
        "\u0e4d\u0e32",
        "\ud83c\udf89",
        "\u0e31\u0e31",
        "\u200d"
    };
    private static final String[] STRANGE = {
        "-",
        "0",
        "-1",
        "99999999999999999999",
        "1e400",
        "2569-02-30",
        "31 กุมภาพันธ์ 2567",
        "'",
        "\"",
        "{",
        "[",
        "*x",
        "&x",
        "!!java.util.Date 1",
        "|",
        ">",
        "%",
        "@",
        "`",
        "<script>alert(1)</script>",
        "{{7*7}}",
        "${7*7}",
        "../../etc/passwd",
        "\"\\0\"",
        "\"\\uD800\"",
        "\"\\u202e\"",
        "C:\\x",
        "CON",
        "🎉",
        "~",
        "null",
        "NO",
        "true",
        "0x1F",
        "๒๕๖๗",
        "2567-2566",
        "javascript:alert(1)",
        "//host",
        "http://[",
        "https://a b/",
        "a@",
        "%zz",
        "2024",
        "9999",
        "2567-13-01",
        "[a](<b",
        "![](",
        "\u0e33\u0e33\u0e33",
        "=1+1",
        "ก".repeat(5000),
        "a, b, c",
        "&a [*a]",
        "{a: {b: {c: d}}}",
        "๑๒,๓๔๕.๖๗๘",
        "1,23,4",
        "p99",
        ".",
        "..",
        "/",
        "*",
        "o14-items.csv",
        "files/none.pdf"
    };

    /** Breaks the files once. */
    abstract void apply(Site site);

    /** The files of a site while they are broken. */
    static final class Site {

        private final Map<String, byte[]> files;
        private final Random random;
        private final Set<String> touched = new TreeSet<>();

        Site(Map<String, byte[]> files, Random random) {
            this.files = files;
            this.random = random;
        }

        /** The paths that were changed, removed or added. */
        Set<String> touched() {
            return touched;
        }

        private String pick(String pattern) {
            var paths = files.keySet().stream().filter(p -> p.matches(pattern)).toList();
            return paths.isEmpty() ? files.keySet().iterator().next() : paths.get(random.nextInt(paths.size()));
        }

        private byte[] bytes(String path) {
            return files.get(path);
        }

        private String text(String path) {
            return new String(files.get(path), StandardCharsets.UTF_8);
        }

        private void put(String path, byte[] bytes) {
            files.put(path, bytes);
            touched.add(path);
        }

        private void remove(String path) {
            files.remove(path);
            touched.add(path);
        }

        private String one(String... choices) {
            return choices[random.nextInt(choices.length)];
        }

        private String renamed(String path) {
            int slash = path.lastIndexOf('/') + 1;
            int dot = path.lastIndexOf('.');
            var folder = path.substring(0, slash);
            var stem = path.substring(slash, dot);
            var ending = path.substring(dot);
            return folder
                    + one(
                            stem + "-2" + ending,
                            stem + one(".txt", ".yaml", ".md", ".yml", ".csv", ""),
                            "โครงการ" + ending,
                            stem.toUpperCase(java.util.Locale.ROOT) + ending,
                            stem + " copy" + ending,
                            "con" + ending,
                            "๒๕๖๗" + ending,
                            stem + ".bak",
                            "sub/" + stem + ending,
                            "o99" + ending);
        }

        private void text(String pattern, java.util.function.UnaryOperator<String> change) {
            var path = pick(pattern);
            put(path, change.apply(text(path)).getBytes(StandardCharsets.UTF_8));
        }

        private void lines(String pattern, java.util.function.Consumer<List<String>> change) {
            text(pattern, text -> {
                var lines = new ArrayList<>(List.of(text.split("\n", -1)));
                change.accept(lines);
                return String.join("\n", lines);
            });
        }

        /** Changes one of the lines in which a pattern is found. */
        private void line(
                String files,
                Pattern pattern,
                java.util.function.BiFunction<String, java.util.regex.Matcher, String> change) {
            lines(files, lines -> {
                int from = random.nextInt(lines.size());
                for (int i = 0; i < lines.size(); i++) {
                    int at = (from + i) % lines.size();
                    var found = pattern.matcher(lines.get(at));
                    if (found.find()) {
                        lines.set(at, change.apply(lines.get(at), found));
                        return;
                    }
                }
            });
        }
    }
}
