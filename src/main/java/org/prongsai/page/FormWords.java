package org.prongsai.page;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Agency;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Project;
import org.prongsai.model.Section;
import org.prongsai.model.SiteConfig;
import org.prongsai.page.view.FormView;
import org.prongsai.page.view.Note;
import org.prongsai.page.view.ProjectView;

/** What the official forms have in common. They are Thai in every language of the site. */
final class FormWords {

    static final Wording THAI = Wording.THAI;

    private FormWords() {}

    /** The digits of an agency's forms, as templates name them. */
    static String digits(SiteConfig config, Agency agency) {
        var own = agency.formDigits();
        return (own == null ? config.formDigits() : own).code();
    }

    /** พ.ศ. 2566 – 2570, or ประจำปีงบประมาณ พ.ศ. 2567 for one year alone. */
    static String years(List<FiscalYear> years) {
        return years.size() == 1
                ? "ประจำปีงบประมาณ พ.ศ. " + years.get(0)
                : "(พ.ศ. " + years.get(0) + " – " + years.get(years.size() - 1) + ")";
    }

    /** อำเภอสามพราน จังหวัดนครปฐม; empty where neither is known. */
    static String place(String district, String province) {
        var parts = new ArrayList<String>();
        if (!district.isEmpty()) {
            parts.add("อำเภอ" + district);
        }
        if (!province.isEmpty()) {
            parts.add("จังหวัด" + province);
        }
        return String.join(" ", parts);
    }

    /** The parts of a document of some kinds, or of all others, in its order. */
    static List<FormView.Chapter> chapters(List<Section> sections, List<String> keys, boolean these) {
        return sections.stream()
                .filter(s -> keys.contains(s.key()) == these)
                .map(s -> chapter(s.title(), s))
                .toList();
    }

    static FormView.Chapter chapter(String title, Section section) {
        return new FormView.Chapter(
                title, section.text(), section.items(), Notes.of(THAI, section.asPrinted()), List.of());
    }

    /** 1) ชื่อ: a number without any sign of its own gets the one of the form. */
    static String numbered(Project project) {
        var number = project.number();
        if (number.isEmpty()) {
            return project.name();
        }
        return number + (Character.isLetterOrDigit(number.charAt(number.length() - 1)) ? ") " : " ") + project.name();
    }

    /** One line after the other, numbered on paper when there are several. */
    static FormView.Listing listing(String name, List<String> lines) {
        return new FormView.Listing(
                name,
                lines.stream()
                        .map(line -> new ProjectView.Step(line, List.of()))
                        .toList());
    }

    /** Notes of one table, and the numbers they get. */
    static final class Footnotes {

        private final List<Note> notes = new ArrayList<>();

        /** Adds notes and gives their numbers. */
        List<Integer> add(List<AsPrinted> printed) {
            var numbers = new ArrayList<Integer>();
            for (Note note : Notes.of(THAI, printed)) {
                notes.add(note);
                numbers.add(notes.size());
            }
            return numbers;
        }

        List<Note> all() {
            return notes;
        }
    }
}
