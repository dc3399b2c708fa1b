package org.prongsai.page.view;

import java.util.List;

/**
 * A report as the official document orders it.
 *
 * @param digits {@code thai} or {@code arabic}
 * @param memo none or one
 * @param cover title, period, and who made it
 * @param foreword before the parts
 * @param narrative prose before the tables
 * @param summary status and money of every entry
 * @param results what every entry was to do and what came of it
 * @param unreported plan items the report has no row for
 * @param conclusion prose after the tables
 * @param signatures of those who report
 * @param contact post and phone to ask; each may be missing
 * @param notes what the document prints otherwise
 * @param remarks what else is said of the document
 */
public record ReportFormView(
        String digits,
        List<FormView.Memo> memo,
        FormView.Cover cover,
        List<FormView.Chapter> foreword,
        List<FormView.Chapter> narrative,
        FormView.Grid summary,
        FormView.Grid results,
        List<String> unreported,
        List<FormView.Chapter> conclusion,
        List<FormView.Signature> signatures,
        List<String> contact,
        List<Note> notes,
        List<FormView.Chapter> remarks) {

    public ReportFormView {
        memo = List.copyOf(memo);
        foreword = List.copyOf(foreword);
        narrative = List.copyOf(narrative);
        unreported = List.copyOf(unreported);
        conclusion = List.copyOf(conclusion);
        signatures = List.copyOf(signatures);
        contact = List.copyOf(contact);
        notes = List.copyOf(notes);
        remarks = List.copyOf(remarks);
    }
}
