package org.prongsai.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.model.Value;
import org.prongsai.page.Addresses;
import org.prongsai.page.DataFile;
import org.prongsai.page.OpenData;

/**
 * The items of a procurement list as a release package of OCDS 1.1: one release per item that has a number in the
 * government's procurement system, since that number tells contracting processes apart for good. It holds what the list
 * says and nothing that would have to be guessed; of suppliers, it names juristic persons only.
 */
final class OcdsReleases {

    private static final String VERSION = "1.1";
    private static final String CURRENCY = "THB";
    private static final String MIDNIGHT = "T00:00:00+07:00";
    /** How the names of juristic persons begin. */
    private static final Pattern JURISTIC = Pattern.compile(
            "(บริษัท|บจก\\.|บมจ\\.|หจก\\.|ห้างหุ้นส่วน|สหกรณ์|มูลนิธิ|สมาคม|มหาวิทยาลัย|องค์การ|การไฟฟ้า|การประปา).*");

    private final Agency agency;
    private final OpenData data;
    private final OpenData.Part list;
    private final String home;
    private final String url;
    private final String prefix;

    OcdsReleases(Site site, Agency agency, OpenData data) {
        var addresses = Addresses.of(site);
        this.agency = agency;
        this.data = data;
        this.list = data.part(DataFile.PROCUREMENT_LIST).orElseThrow();
        this.home = addresses.absolute(site.config(), addresses.agency(agency));
        this.url = addresses.absolute(
                site.config(), addresses.data(agency, data.year()).beside(DataFile.RELEASES.file()));
        this.prefix = agency.terms().ocdsPrefix();
    }

    byte[] bytes() {
        return JsonFile.bytes(this::write);
    }

    private void write(JsonFile json) throws IOException {
        json.text("uri", url);
        json.text("version", VERSION);
        json.text("publishedDate", data.updated(agency) + MIDNIGHT);
        json.object("publisher", () -> {
            json.text("name", agency.name());
            json.text("uri", home);
        });
        var license = agency.terms().license();
        if (!license.url().isEmpty()) {
            json.text("license", license.url());
        }
        var seen = new HashMap<String, Integer>();
        json.array("releases", () -> {
            for (Value.Row row : list.records().rows()) {
                var number = text(row, "egp-number");
                if (!number.isEmpty()) {
                    int times = seen.merge(number, 1, Integer::sum);
                    json.element(() -> release(json, row, number, times == 1 ? "" : "-" + times));
                }
            }
        });
    }

    /** A release; items bought under one number are one process, told apart by a suffix. */
    private void release(JsonFile json, Value.Row row, String number, String suffix) throws IOException {
        var ocid = prefix + "-" + number;
        var day = day();
        var status = choice(row, "status").map(Value.Choice::id).orElse("");
        boolean contracted = status.equals("signed") || status.equals("delivered");
        var supplier = contracted ? supplier(row) : "";
        json.text("ocid", ocid);
        json.text("id", ocid + "-" + day + suffix);
        json.text("date", day + MIDNIGHT);
        json.texts("tag", tags(status));
        json.text("initiationType", "tender");
        json.text("language", "th");
        json.array("parties", () -> {
            json.element(() -> buyer(json));
            if (!supplier.isEmpty()) {
                json.element(() -> {
                    party(json, supplier, supplier);
                    json.texts("roles", List.of("supplier"));
                });
            }
        });
        json.object("buyer", () -> party(json, home, agency.name()));
        planning(json, row);
        json.object("tender", () -> tender(json, row, number + suffix, status));
        if (contracted) {
            json.array("awards", () -> json.element(() -> award(json, row, number + suffix, supplier)));
            json.array("contracts", () -> json.element(() -> contract(json, row, number + suffix, status)));
        }
    }

    private LocalDate day() {
        return Objects.requireNonNullElse(list.entry().updated(), agency.updated());
    }

    /** Which parts of the process the release is about, in the words of the standard. */
    private static List<String> tags(String status) {
        return switch (status) {
            case "planned" -> List.of("planning");
            case "signed", "delivered" -> List.of("tender", "award", "contract");
            case "cancelled" -> List.of("tenderCancellation");
            default -> List.of("tender");
        };
    }

    private void buyer(JsonFile json) throws IOException {
        party(json, home, agency.name());
        var contact = agency.contact();
        if (!contact.email().isEmpty() || !contact.phone().isEmpty()) {
            json.object("contactPoint", () -> {
                if (!contact.email().isEmpty()) {
                    json.text("email", contact.email());
                }
                if (!contact.phone().isEmpty()) {
                    json.text("telephone", contact.phone());
                }
            });
        }
        json.texts("roles", List.of("buyer", "procuringEntity"));
    }

    private static void party(JsonFile json, String id, String name) throws IOException {
        json.text("id", id);
        json.text("name", name);
    }

    private static void planning(JsonFile json, Value.Row row) throws IOException {
        var budget = baht(row, "budget");
        var source = text(row, "source");
        if (budget != null || !source.isEmpty()) {
            json.object(
                    "planning",
                    () -> json.object("budget", () -> {
                        if (!source.isEmpty()) {
                            json.text("description", source);
                        }
                        amount(json, "amount", budget);
                    }));
        }
    }

    private static void tender(JsonFile json, Value.Row row, String id, String status) throws IOException {
        json.text("id", id);
        json.text("title", text(row, "item"));
        json.text(
                "status",
                switch (status) {
                    case "planned" -> "planned";
                    case "signed", "delivered" -> "complete";
                    case "cancelled" -> "cancelled";
                    default -> "active";
                });
        amount(json, "value", baht(row, "reference-price"));
        var method = choice(row, "method").orElse(null);
        if (method != null) {
            var known = method(method.id());
            if (!known.isEmpty()) {
                json.text("procurementMethod", known);
            }
            json.text("procurementMethodDetails", method.label());
        }
    }

    /** The method in the words of the standard; empty for those under which any of them may have been followed. */
    private static String method(String id) {
        return switch (id.toLowerCase(Locale.ROOT)) {
            case "invitation" -> "open";
            case "selection" -> "selective";
            case "specific" -> "direct";
            default -> "";
        };
    }

    private static void award(JsonFile json, Value.Row row, String id, String supplier) throws IOException {
        json.text("id", id + "-award");
        json.text("title", text(row, "item"));
        json.text("status", "active");
        amount(json, "value", baht(row, "agreed-price"));
        if (!supplier.isEmpty()) {
            json.array("suppliers", () -> json.element(() -> party(json, supplier, supplier)));
        }
    }

    private static void contract(JsonFile json, Value.Row row, String id, String status) throws IOException {
        json.text("id", id + "-contract");
        json.text("awardID", id + "-award");
        json.text("title", text(row, "item"));
        json.text("status", status.equals("delivered") ? "terminated" : "active");
        amount(json, "value", baht(row, "agreed-price"));
    }

    private static void amount(JsonFile json, String field, @Nullable BigDecimal baht) throws IOException {
        if (baht != null) {
            json.object(field, () -> {
                json.number("amount", baht);
                json.text("currency", CURRENCY);
            });
        }
    }

    /** The winner, where it is a juristic person; empty otherwise. */
    private static String supplier(Value.Row row) {
        var winner = text(row, "winner").strip();
        return JURISTIC.matcher(winner).matches() ? winner : "";
    }

    private static String text(Value.Row row, String field) {
        return value(row, field) instanceof Value.Text text ? text.text() : "";
    }

    private static Optional<Value.Choice> choice(Value.Row row, String field) {
        return value(row, field) instanceof Value.Choice choice ? Optional.of(choice) : Optional.empty();
    }

    private static @Nullable BigDecimal baht(Value.Row row, String field) {
        return value(row, field) instanceof Value.Sum sum ? sum.money().baht() : null;
    }

    private static @Nullable Value value(Value.Row row, String field) {
        Map<String, Value> values = row.values();
        return values.get(field);
    }
}
