package org.prongsai.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.model.AgencyType;
import org.prongsai.model.Article;
import org.prongsai.model.FormDigits;
import org.prongsai.model.IntegrityMeasures;
import org.prongsai.model.ItaResult;
import org.prongsai.model.License;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Waiver;
import org.prongsai.source.SourceFile;
import org.prongsai.text.Digits;

/** Reads the folder of one agency. */
final class AgencyReader {

    private static final Set<String> FOLDERS = Set.of("plans", "reports", "ita", "oit", "pages", "news", "files");
    private static final List<String> FILES = List.of("agency.yml", CorrectionsReader.FILE);
    /** Paths of files to download. */
    static final Pattern ATTACHMENT =
            Pattern.compile("files/([a-z0-9][a-z0-9-]*/)*[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)*\\.[a-z0-9]{1,5}");
    /** File names become addresses, so their years are written in ASCII digits. */
    private static final Pattern RESULT = Pattern.compile("[0-9]{4}\\.yml");

    private static final String ITA_FILES = "<ปี>.yml, <ปี>-measures.yml";
    private static final Pattern MEASURES = Pattern.compile("[0-9]{4}-measures\\.yml");
    private static final LocalDate UNKNOWN_DAY = LocalDate.EPOCH;

    private final SiteReader site;
    private final String folder;
    private final Diagnostics findings;

    AgencyReader(SiteReader site, String folder) {
        this.site = site;
        this.folder = folder;
        this.findings = site.findings();
    }

    @Nullable
    Agency read(String id) {
        var file = site.workspace().file(folder + "/agency.yml");
        if (!site.workspace().exists(file.path())) {
            findings.add(Diagnostic.error("file-missing", Location.ofFile(file.path()), "name", "agency.yml"));
            return null;
        }
        refuseStrangers();
        attachments();
        var tree = site.yaml(file, id).orElse(null);
        if (tree == null) {
            return null;
        }
        var in = Fields.of(tree, file.name(), findings);
        var agency = agency(id, in);
        in.done();
        return agency;
    }

    private Agency agency(String id, Fields in) {
        var name = in.required("name");
        var shortName = in.text("short-name");
        in.require("type");
        in.require("updated");
        var updated = in.day("updated");
        var contact = in.nested("contact", AgencyReader::contact);
        var terms = in.nested("open-data", AgencyReader::terms);
        return new Agency(
                id,
                name,
                shortName.isEmpty() ? name : shortName,
                in.choice("type", Choices.AGENCY_TYPES, AgencyType.SPECIAL),
                in.text("district"),
                in.text("province"),
                in.text("summary"),
                in.choice("sample", Choices.YES_NO, false),
                contact == null ? Agency.Contact.NONE : contact,
                terms == null ? Agency.DataTerms.NONE : terms,
                in.has("form-digits") ? in.choice("form-digits", Choices.FORM_DIGITS, FormDigits.ARABIC) : null,
                in.texts("units"),
                in.texts("aliases"),
                in.text("responsible"),
                updated == null ? UNKNOWN_DAY : updated,
                plans(id),
                reports(id),
                itaResults(id),
                new EntryReader(site, id, folder).read(),
                articles(id),
                CorrectionsReader.read(site, id, folder),
                in.records("waivers", AgencyReader::waiver),
                in.origin());
    }

    private static Waiver waiver(Fields in) {
        return new Waiver(in.required("code"), in.required("file"), in.required("reason"), in.required("by"), in.at());
    }

    private static Agency.DataTerms terms(Fields in) {
        return new Agency.DataTerms(
                in.text("contact"),
                in.emailAddress("email"),
                in.choice("license", Choices.LICENSES, License.UNSAID),
                in.text("ocds-prefix"));
    }

    private static Agency.Contact contact(Fields in) {
        return new Agency.Contact(
                in.phone("phone"),
                in.phone("fax"),
                in.emailAddress("email"),
                in.webAddress("website"),
                in.text("address"),
                in.text("hours"));
    }

    /** Whether a path can be one of a file to download. */
    static boolean isAttachment(String path) {
        return path.length() <= Scalars.MAX_ADDRESS
                && ATTACHMENT.matcher(path).matches()
                && Arrays.stream(path.split("/")).noneMatch(Ids::isReserved);
    }

    private void refuseStrangers() {
        for (String name : site.workspace().folders(folder)) {
            if (!FOLDERS.contains(name)) {
                site.unexpected(
                        folder + "/" + name,
                        name,
                        String.join(", ", FOLDERS.stream().sorted().toList()));
            }
        }
        for (SourceFile file : site.workspace().files(folder)) {
            if (!FILES.contains(file.name())) {
                site.unexpected(file.path(), file.name(), String.join(", ", FILES));
            }
        }
    }

    private List<Plan> plans(String agency) {
        var plans = new ArrayList<Plan>();
        for (SourceFile file : site.workspace().files(folder + "/plans")) {
            site.unexpected(file.path(), file.name(), "plans/<รหัสแผน>/plan.yml");
        }
        for (String id : site.workspace().folders(folder + "/plans")) {
            var plan = new PlanReader(site, agency, folder + "/plans/" + id).read(id);
            if (plan != null) {
                plans.add(plan);
            }
        }
        plans.sort(Comparator.comparing((Plan p) -> p.years().get(0)).thenComparing(Plan::id));
        return plans;
    }

    private List<ProgressReport> reports(String agency) {
        var reports = new ArrayList<ProgressReport>();
        site.refuseFolders(folder + "/reports", "<ปี>-6m.yml, <ปี>-12m.yml");
        for (SourceFile file : site.workspace().files(folder + "/reports")) {
            var report = new ReportReader(findings).read(site, agency, file);
            if (report != null) {
                reports.add(report);
            }
        }
        reports.sort(Comparator.comparing(ProgressReport::fiscalYear).thenComparing(ProgressReport::round));
        return reports;
    }

    private List<ItaResult> itaResults(String agency) {
        var results = new ArrayList<ItaResult>();
        site.refuseFolders(folder + "/ita", ITA_FILES);
        var files = site.workspace().files(folder + "/ita");
        for (SourceFile file : files) {
            var year = RESULT.matcher(file.name()).matches()
                    ? Dates.year(file.stem()).orElse(null)
                    : null;
            if (year != null) {
                var measuresFile = site.workspace().file(folder + "/ita/" + year + "-measures.yml");
                IntegrityMeasures measures = null;
                if (site.workspace().exists(measuresFile.path())) {
                    measures = site.yaml(measuresFile, agency)
                            .map(node -> ItaReader.measures(node, findings))
                            .orElse(null);
                }
                var read = measures;
                site.yaml(file, agency)
                        .map(node -> ItaReader.result(node, year, read, findings))
                        .ifPresent(results::add);
            } else if (MEASURES.matcher(file.name()).matches()) {
                requireResult(file, files);
            } else {
                var right = Digits.arabic(file.name());
                boolean thaiDigits = !right.equals(file.name()) && right.matches("[0-9]{4}(-measures)?\\.yml");
                site.unexpected(file.path(), file.name(), thaiDigits ? right : ITA_FILES);
            }
        }
        return results;
    }

    /** Measures answer a result; without it they would not be shown. */
    private void requireResult(SourceFile measures, List<SourceFile> files) {
        var result = measures.name().replace("-measures", "");
        if (files.stream().noneMatch(f -> f.name().equals(result))) {
            var path = folder + "/ita/" + result;
            findings.add(Diagnostic.error("file-missing", Location.ofFile(path), "name", result));
        }
    }

    /** Attachments are published as they are, so their names have to work on every machine and in every address. */
    private void attachments() {
        for (SourceFile file : site.workspace().tree(folder + "/files")) {
            var path = file.path().substring(folder.length() + 1);
            if (!isAttachment(path)) {
                findings.add(Diagnostic.error("file-name-illegal", Location.ofFile(file.path()), "name", file.name()));
            } else if (!site.workspace().contains(file)) {
                findings.add(Diagnostic.error("file-link-outside", Location.ofFile(file.path())));
            }
        }
    }

    private List<Article> articles(String agency) {
        var articles = new ArrayList<Article>();
        for (String kind : List.of("pages", "news")) {
            site.refuseFolders(folder + "/" + kind, kind + "/<ชื่อ>.md");
            for (SourceFile file : site.workspace().files(folder + "/" + kind)) {
                if (!file.extension().equals("md")) {
                    site.unexpected(file.path(), file.name(), kind + "/<ชื่อ>.md");
                } else {
                    site.document(file, agency).ifPresent(d -> articles.add(article(d, file, kind.equals("news"))));
                }
            }
        }
        return articles;
    }

    private Article article(SiteReader.Document document, SourceFile file, boolean news) {
        if (!Ids.legal(file.stem())) {
            findings.add(Diagnostic.error("id-illegal", Location.ofFile(file.path()), "id", file.stem()));
        }
        var in = Fields.of(document.facts(), file.name(), findings);
        if (news) {
            in.require("date");
        }
        var article = new Article(
                file.stem(),
                news,
                in.required("title"),
                in.day("date"),
                in.day("updated"),
                document.body(),
                in.origin());
        in.done();
        if (document.body().isEmpty()) {
            findings.add(Diagnostic.error("article-empty", Location.ofFile(file.path()), "name", file.name()));
        }
        return article;
    }
}
