package org.prongsai.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** A tab that opens one page after another. */
final class Tab {

    private static final int HEIGHT = 800;

    private final Page page;
    private final boolean scripts;
    private final List<String> console = new ArrayList<>();

    /**
     * On a page of Playwright.
     *
     * @param scripts whether what it opens may run scripts
     */
    Tab(Page page, boolean scripts) {
        this.page = page;
        this.scripts = scripts;
        // What the page writes, and what the browser has to say about it: files that do not load, rules that are
        // broken.
        page.onConsoleMessage(
                message -> console.add(message.type() + ": " + message.text() + " " + message.location()));
        page.onPageError(console::add);
    }

    /** Opens an address and waits until it stands, fonts included. */
    void open(URI address) {
        console.clear();
        page.navigate(address.toString());
        if (scripts) {
            evaluate("document.fonts.ready.then(() => 1)");
        } else {
            // Promises are scripts, too.
            while (!evaluate("document.fonts.status").equals("loaded")) {
                Thread.onSpinWait();
            }
        }
    }

    /** What the page has said to the console since it was opened. */
    List<String> console() {
        return List.copyOf(console);
    }

    /** The width of the page in CSS pixels. */
    void width(int width) {
        page.setViewportSize(width, HEIGHT);
    }

    /** How the reader sees pages: {@code light} or {@code dark} on a screen, or in {@code print}. */
    void look(String look) {
        boolean print = look.equals("print");
        page.emulateMedia(new EmulateMediaOptions()
                .setMedia(print ? Media.PRINT : Media.SCREEN)
                .setColorScheme(look.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setForcedColors(ForcedColors.NONE));
    }

    /** A contrast theme of the machine, which puts its own colours, of light or dark, in the place of those of pages. */
    void forcedColours(String look) {
        look(look);
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    }

    /**
     * The open page as a reader sees it to whom some colours are one, while something is done.
     *
     * @param deficiency a kind that the browser knows, such as {@code protanopia}
     */
    <T> T seenWith(String deficiency, Supplier<T> work) {
        var protocol = protocol();
        var wanted = new JsonObject();
        wanted.addProperty("type", deficiency);
        protocol.send("Emulation.setEmulatedVisionDeficiency", wanted);
        try {
            return work.get();
        } finally {
            protocol.detach();
        }
    }

    /** Presses and releases a key by its name, such as Tab. */
    void press(String key) {
        page.keyboard().press(key);
    }

    /** The value of an expression, awaited if it is a promise. */
    Object evaluate(String expression) {
        return page.evaluate(expression);
    }

    /** The value of a function of one argument. */
    Object evaluate(String function, Object argument) {
        return page.evaluate(function, argument);
    }

    /** A list of strings, which is how our checks name what is wrong. */
    List<String> faults(String expression) {
        return strings(evaluate(expression));
    }

    List<String> faults(String function, Object argument) {
        return strings(evaluate(function, argument));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    /** The families of fonts that draw the text of the first element that matches. */
    List<String> fonts(String selector) {
        var protocol = protocol();
        protocol.send("DOM.enable");
        protocol.send("CSS.enable");
        var wanted = new JsonObject();
        wanted.add(
                "nodeId",
                protocol.send("DOM.getDocument").getAsJsonObject("root").get("nodeId"));
        wanted.addProperty("selector", selector);
        var element = protocol.send("DOM.querySelector", wanted);
        var used = protocol.send("CSS.getPlatformFontsForNode", element).getAsJsonArray("fonts");
        protocol.detach();
        return StreamSupport.stream(used.spliterator(), false)
                .map(font -> font.getAsJsonObject().get("familyName").getAsString())
                .distinct()
                .toList();
    }

    /**
     * The browser's own protocol, for what Playwright has no word for. It is to be let go before the next page is opened: as
     * long as two speak to the browser, a new page forgets which medium it is on.
     */
    private CDPSession protocol() {
        return page.context().newCDPSession(page);
    }

    /** From now on the page looks as these rules say, too. */
    void style(String rules) {
        evaluate(
                "rules => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rules);"
                        + " document.adoptedStyleSheets.push(sheet); }",
                rules);
    }

    /** The page from its top, so wide as it was made and so high as it is, but not higher than a limit. */
    byte[] picture(int highest) {
        return page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, 0, page.viewportSize().width, highest)
                .setCaret(ScreenshotCaret.INITIAL));
    }

    /** The version of the browser's engine up to the first dot, and the system: what decides on every pixel. */
    String kind() {
        var version = page.context().browser().version().replaceFirst("\\..*", "");
        return "Chrome/" + version + " on " + System.getProperty("os.name");
    }

    /** The page as it prints, on the paper its style sheet asks for. */
    byte[] pdf() {
        page.emulateMedia(new EmulateMediaOptions().setMedia(null));
        return page.pdf(new PdfOptions().setPreferCSSPageSize(true).setTagged(true));
    }
}
