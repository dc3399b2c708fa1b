package org.prongsai.parse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.model.AgencyType;
import org.prongsai.model.ContentType;
import org.prongsai.model.FormDigits;
import org.prongsai.model.Framework;
import org.prongsai.model.Kind;
import org.prongsai.model.License;
import org.prongsai.model.Money;
import org.prongsai.model.Need;
import org.prongsai.model.SiteConfig;
import org.prongsai.model.Status;

/** Words of which an author chooses one, in Thai or as an English code. */
final class Choices<T> {

    static final Choices<Kind> KINDS = new Choices<>(Kind.values(), Kind::thai, Kind::code);
    static final Choices<Status> STATUSES = new Choices<>(Status.values(), Status::thai, Status::code)
            .with("ดำเนินการแล้ว", Status.DONE)
            .with("ดำเนินการแล้วเสร็จ", Status.DONE);
    static final Choices<AgencyType> AGENCY_TYPES = new Choices<>(
                    AgencyType.values(), AgencyType::thai, AgencyType::code)
            .with("อบต.", AgencyType.SUBDISTRICT_ORGANISATION)
            .with("อบจ.", AgencyType.PROVINCIAL_ORGANISATION);
    static final Choices<SiteConfig.Mode> MODES = new Choices<>(
            SiteConfig.Mode.values(),
            Map.of(SiteConfig.Mode.PORTAL, "portal", SiteConfig.Mode.AGENCY, "agency")::get,
            Map.of(SiteConfig.Mode.PORTAL, "รวมหลายหน่วยงาน", SiteConfig.Mode.AGENCY, "หน่วยงานเดียว")::get);
    static final Choices<FormDigits> FORM_DIGITS =
            new Choices<>(FormDigits.values(), FormDigits::code, FormDigits::thai);
    static final Choices<License> LICENSES = new Choices<>(
            Arrays.stream(License.values()).filter(l -> l != License.UNSAID).toArray(License[]::new),
            License::code,
            License::id);
    static final Choices<Boolean> RISING = new Choices<>(
            new Boolean[] {true, false},
            Map.of(true, "เพิ่มขึ้น", false, "ลดลง")::get,
            Map.of(true, "up", false, "down")::get);
    static final Choices<Boolean> YES_NO = new Choices<>(
                    new Boolean[] {true, false}, String::valueOf, Map.of(true, "ใช่", false, "ไม่ใช่")::get)
            .with("yes", true)
            .with("no", false)
            .with("TRUE", true)
            .with("FALSE", false)
            .with("มี", true)
            .with("ไม่มี", false);
    static final Choices<Framework.Shows> SHOWS =
            new Choices<>(Framework.Shows.values(), Framework.Shows::code, Framework.Shows::code);
    static final Choices<Framework.Proof> PROOFS =
            new Choices<>(Framework.Proof.values(), Framework.Proof::code, Framework.Proof::code);
    static final Choices<Framework.Source> SOURCES =
            new Choices<>(Framework.Source.values(), Framework.Source::code, Framework.Source::code);
    static final Choices<Framework.Aspect> ASPECTS =
            new Choices<>(Framework.Aspect.values(), Framework.Aspect::code, Framework.Aspect::code);
    static final Choices<ContentType.Kind> FIELD_KINDS =
            new Choices<>(ContentType.Kind.values(), ContentType.Kind::code, ContentType.Kind::code);
    static final Choices<Need.Covers> COVERS = new Choices<>(
            new Need.Covers[] {Need.Covers.FIRST_HALF, Need.Covers.YEAR}, Need.Covers::code, Need.Covers::code);
    static final Choices<Money.Kind> MONEY = new Choices<>(
                    new Money.Kind[] {
                        Money.Kind.NO_BUDGET,
                        Money.Kind.DROPPED,
                        Money.Kind.NOT_IN_PLAN,
                        Money.Kind.PER_ORDINANCE,
                        Money.Kind.NOT_REPORTED
                    },
                    Choices::moneyWord,
                    Money.Kind::code)
            .with("ไม่มีงบประมาณ", Money.Kind.NO_BUDGET)
            .with("ไม่ใช้งบประมาณดำเนินการ", Money.Kind.NO_BUDGET)
            .with("ไม่ได้ดำเนินการ", Money.Kind.DROPPED)
            .with("ตามเทศบัญญัติ", Money.Kind.PER_ORDINANCE)
            .with("ตามข้อบัญญัติ/เทศบัญญัติ", Money.Kind.PER_ORDINANCE)
            .with("ตามข้อบัญญัติหรือเทศบัญญัติ", Money.Kind.PER_ORDINANCE);

    private final Map<String, T> byWord = new LinkedHashMap<>();
    private final List<String> shown;

    private Choices(T[] values, Function<T, String> word, Function<T, String> code) {
        shown = Arrays.stream(values).map(word).toList();
        for (T value : values) {
            byWord.put(word.apply(value), value);
        }
        for (T value : values) {
            byWord.put(code.apply(value), value);
        }
    }

    private Choices<T> with(String word, T value) {
        byWord.put(word, value);
        return this;
    }

    /** The value a word stands for. */
    Optional<T> find(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** Every word that is understood. */
    Set<String> words() {
        return byWord.keySet();
    }

    /** Every word that is understood, with the word that is offered for the same value. */
    Map<String, String> meanings() {
        var offered = new HashMap<T, String>();
        byWord.forEach((word, value) -> offered.putIfAbsent(value, word));
        var meanings = new LinkedHashMap<String, String>();
        byWord.forEach((word, value) -> meanings.put(word, Objects.requireNonNull(offered.get(value))));
        return meanings;
    }

    /** The words to offer an author, one per value. */
    List<String> shown() {
        return shown;
    }

    private static String moneyWord(Money.Kind kind) {
        return switch (kind) {
            case NO_BUDGET -> "ไม่ใช้งบประมาณ";
            case DROPPED -> "ไม่ดำเนินการในปีนี้";
            case NOT_IN_PLAN -> "ยังไม่อยู่ในแผนปีนี้";
            case PER_ORDINANCE -> "ตามข้อบัญญัติ";
            case NOT_REPORTED -> "ยังไม่รายงาน";
            case AMOUNT -> "จำนวนเงิน";
        };
    }
}
