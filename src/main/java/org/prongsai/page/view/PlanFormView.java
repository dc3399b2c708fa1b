package org.prongsai.page.view;

import java.util.List;

/**
 * A plan as the official document orders it.
 *
 * @param digits {@code thai} or {@code arabic}
 * @param cover the first sheet of paper
 * @param foreword before the parts
 * @param intro title of the introduction; empty when there is none
 * @param chapters of the introduction
 * @param table title of the part with the table
 * @param items plan items with the money of each year
 * @param details title of the part with the sheets; empty when there are none
 * @param sheets one for each item that has one
 * @param without items without a sheet, where others have one
 * @param signatures who made and who approved it
 * @param remarks what else is said of the document
 */
public record PlanFormView(
        String digits,
        FormView.Cover cover,
        List<FormView.Chapter> foreword,
        String intro,
        List<FormView.Chapter> chapters,
        String table,
        FormView.Grid items,
        String details,
        List<FormView.Sheet> sheets,
        List<String> without,
        List<FormView.Signature> signatures,
        List<FormView.Chapter> remarks) {

    public PlanFormView {
        foreword = List.copyOf(foreword);
        chapters = List.copyOf(chapters);
        sheets = List.copyOf(sheets);
        without = List.copyOf(without);
        signatures = List.copyOf(signatures);
        remarks = List.copyOf(remarks);
    }
}
