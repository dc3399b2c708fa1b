package org.prongsai.page;

import java.util.Comparator;
import java.util.List;
import org.prongsai.model.Agency;
import org.prongsai.model.Correction;
import org.prongsai.page.view.Note;

/** Tells the readers of a page what was corrected in the files it shows. */
final class CorrectionNotes {

    private CorrectionNotes() {}

    /** The pages of an agency, those with corrections saying so. */
    static List<Page> on(Wording wording, List<Page> pages, Agency agency) {
        if (agency.corrections().isEmpty()) {
            return pages;
        }
        var own = agency.origin().at().file();
        var folder = own.substring(0, own.lastIndexOf('/') + 1);
        return pages.stream()
                .map(page -> with(page, notes(wording, page, folder, agency)))
                .toList();
    }

    private static List<Note> notes(Wording wording, Page page, String folder, Agency agency) {
        return agency.corrections().stream()
                .filter(c -> page.shows(folder + c.file()))
                .sorted(Comparator.comparing(Correction::on))
                .map(x -> CorrectionNotes.note(wording, x))
                .toList();
    }

    private static Note note(Wording wording, Correction correction) {
        var by = correction.by().isEmpty() ? "" : wording.say(" (โดย{0})", correction.by());
        return new Note(
                wording.say("แก้ไขเมื่อ {0}", Format.day(wording, correction.on())), "", correction.reason() + by);
    }

    private static Page with(Page page, List<Note> notes) {
        return notes.isEmpty() ? page : page.with(view -> view.with(notes));
    }
}
