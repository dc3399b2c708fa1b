package org.prongsai.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Where Thai, which puts no space between words, may be divided. Safe to share between threads. */
public final class WordBreaks {

    private static final ULocale THAI = ULocale.forLanguageTag("th");

    /** Between words. */
    public static final WordBreaks WORDS = new WordBreaks(BreakIterator.getWordInstance(THAI));

    /** Where a line may end: not before what belongs to the word before, nor after an opening bracket. */
    public static final WordBreaks LINES = new WordBreaks(BreakIterator.getLineInstance(THAI));

    // Made once: loading the dictionary takes longer than cutting a page.
    private final BreakIterator first;
    private final ThreadLocal<BreakIterator> own = ThreadLocal.withInitial(this::copy);

    private WordBreaks(BreakIterator first) {
        this.first = first;
    }

    /** The parts of a text, which together are the text again. */
    public List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var breaks = own.get();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    private synchronized BreakIterator copy() {
        return first.clone();
    }
}
