package org.prongsai.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Location;

/**
 * The memo a report was handed in with. Posts are kept, persons' names are not.
 *
 * @param from division
 * @param number of the memo; empty when left blank
 * @param date {@code null} when left blank
 * @param subject as printed
 * @param to posts addressed
 * @param text in short
 * @param signatories in order
 * @param opinions in order
 * @param asPrinted where the document differs from itself
 * @param origin where it was written
 */
public record Memo(
        String from,
        String number,
        @Nullable Period date,
        String subject,
        String to,
        String text,
        List<Signatory> signatories,
        List<Opinion> opinions,
        List<AsPrinted> asPrinted,
        Origin origin) {

    public Memo {
        signatories = List.copyOf(signatories);
        opinions = List.copyOf(opinions);
        asPrinted = List.copyOf(asPrinted);
    }

    /**
     * A post that signs.
     *
     * @param post of the signer
     * @param role what for, for example ผู้รายงาน; may be empty
     * @param actingFor post acted for; may be empty
     * @param signed whether a signature is there
     */
    public record Signatory(String post, String role, String actingFor, boolean signed) {}

    /**
     * An opinion on the memo.
     *
     * @param of post in the heading
     * @param signedBy post under it; may be empty
     * @param text empty when left blank
     * @param acknowledged why heading and signer differ; empty when nothing is said about it
     * @param at where it was written
     */
    public record Opinion(String of, String signedBy, String text, String acknowledged, Location at) {}
}
