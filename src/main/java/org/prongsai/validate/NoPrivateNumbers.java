package org.prongsai.validate;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.source.FileContent;
import org.prongsai.text.Digits;

/**
 * No file shows the mobile number or the bank account of a person.
 *
 * <p>Only where words nearby say that it is one; the agency's own numbers and its contact fields are meant to be public.
 */
final class NoPrivateNumbers implements FileRule {

    private static final int BEFORE = 60;
    private static final String JOINT = "[-\u2010-\u2015 \u00a0.]?";
    private static final Pattern MOBILE = Pattern.compile("(?=[0+])(?<![0-9-])(?:0|\\+66" + JOINT + ")[689][0-9]?"
            + JOINT + "(?:[0-9]" + JOINT + "){6}[0-9](?:[0-9])?(?![0-9]|-[0-9])");
    private static final Pattern ACCOUNT = Pattern.compile(
            "[0-9](?<![0-9-][0-9])[0-9]{2}" + JOINT + "(?:[0-9]" + JOINT + "){6,11}[0-9](?![0-9]|-[0-9])");
    private static final Pattern OF_A_PERSON = Pattern.compile(
            "มือถือ|โทรศัพท์เคลื่อนที่|เบอร์ส่วนตัว|โทรศัพท์ส่วนตัว|ส่วนตัว|mobile|(?:นาย(?!ก)|นางสาว|น\\.ส\\.|นาง(?!สาว))[^\\n]{2,40}(?:โทร|เบอร์)");
    private static final Pattern OF_A_BANK = Pattern.compile(
            "บัญชีเลขที่|เลขที่บัญชี|เลขบัญชี|บัญชีธนาคาร|บัญชีออมทรัพย์|บัญชีเงินฝาก|account (?:no|number)");
    private static final Pattern CONTACT_FIELD =
            Pattern.compile("\\s*(?:-\\s*)?[{]?\\s*(?:phone|fax|tel|contact)\\s*:.*");

    @Override
    public List<String> codes() {
        return List.of("mobile-number", "bank-account");
    }

    @Override
    public void check(FileContent file, @Nullable Agency agency, Diagnostics diagnostics) {
        if (file.name().equals("agency.yml")) {
            return;
        }
        var text = Digits.arabic(file.text());
        report("mobile-number", MOBILE, OF_A_PERSON, text, file, agency, diagnostics);
        report("bank-account", ACCOUNT, OF_A_BANK, text, file, agency, diagnostics);
    }

    private static void report(
            String code,
            Pattern number,
            Pattern context,
            String text,
            FileContent file,
            @Nullable Agency agency,
            Diagnostics diagnostics) {
        var places = new Places(file.path(), text);
        var matcher = number.matcher(text);
        while (matcher.find()) {
            int lineStart = text.lastIndexOf('\n', matcher.start()) + 1;
            var before = text.substring(Math.max(lineStart, matcher.start() - BEFORE), matcher.start());
            var digits = digits(matcher.group());
            boolean contactField = CONTACT_FIELD
                    .matcher(text.substring(lineStart, matcher.start()))
                    .matches();
            if (!contactField
                    && !isOwn(digits, agency)
                    && context.matcher(before).find()) {
                diagnostics.add(Diagnostic.warning(
                        code, places.of(matcher.start(), matcher.end()), "end", digits.substring(digits.length() - 3)));
            }
        }
    }

    private static boolean isOwn(String digits, @Nullable Agency agency) {
        return agency != null
                && (digits(agency.contact().phone()).contains(digits)
                        || digits(agency.contact().fax()).contains(digits));
    }

    private static String digits(String text) {
        return Digits.arabic(text).replaceAll("[^0-9]", "");
    }
}
