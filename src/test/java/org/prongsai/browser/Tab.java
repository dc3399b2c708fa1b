package org.prongsai.browser;

import static org.prongsai.browser.Chromium.object;

import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A tab that opens one page after another. */
final class Tab {

    private final Chromium browser;
    private final String session;
    private final List<String> console = new CopyOnWriteArrayList<>();
    private boolean scripts = true;

    Tab(Chromium browser, String session) {
        this.browser = browser;
        this.session = session;
        browser.listen(this::hear);
        for (String domain : List.of("Page", "Runtime", "Log", "DOM", "CSS")) {
            call(domain + ".enable", Map.of());
        }
    }

    /** Opens an address and waits until it stands, fonts included. */
    void open(URI address) {
        call("Log.clear", Map.of());
        console.clear();
        var answer = call("Page.navigate", Map.of("url", address.toString()));
        if (answer.containsKey("errorText")) {
            throw new AssertionError(address + ": " + answer.get("errorText"));
        }
        if (scripts) {
            evaluate("new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', done))"
                    + ".then(() => document.fonts.ready).then(() => 1)");
        } else {
            awaitWithoutScripts();
        }
    }

    /** Promises are scripts, too. */
    private void awaitWithoutScripts() {
        while (!evaluate("document.readyState + document.fonts.status").equals("completeloaded")) {
            Thread.onSpinWait();
        }
    }

    /** What the page has said to the console since it was opened. */
    List<String> console() {
        return List.copyOf(console);
    }

    /** From now on pages run without their Content-Security-Policy, after a script of ours. */
    void withoutPolicy(String script) {
        call("Page.setBypassCSP", Map.of("enabled", true));
        call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** Whether pages opened from now on run their scripts. */
    void scripts(boolean run) {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
        scripts = run;
    }

    /** The width of the page in CSS pixels. */
    void width(int width) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    /** The reader's colour scheme, {@code light} or {@code dark}, on {@code screen} or in {@code print}. */
    void media(String medium, String scheme) {
        call(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** A contrast theme of the machine, which puts its own colours in the place of those of pages. */
    void forcedColours(String scheme) {
        var forced = Map.of("name", "forced-colors", "value", "active");
        var preferred = Map.of("name", "prefers-color-scheme", "value", scheme);
        call("Emulation.setEmulatedMedia", Map.of("media", "screen", "features", List.of(forced, preferred)));
    }

    /** Presses and releases a key without text, such as Tab. */
    void press(String key, int code) {
        for (String type : List.of("keyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
        }
    }

    /** The value of an expression, awaited if it is a promise. */
    Object evaluate(String expression) {
        var answer =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails").toString());
        }
        return object(answer.get("result")).get("value");
    }

    /** A list of strings, which is how our checks name what is wrong. */
    List<String> faults(String expression) {
        var texts = new ArrayList<String>();
        ((List<?>) evaluate(expression)).forEach(item -> texts.add((String) item));
        return texts;
    }

    /** The families of fonts that draw the text of the first element that matches. */
    List<String> fonts(String selector) {
        var root = object(call("DOM.getDocument", Map.of()).get("root")).get("nodeId");
        var node = call("DOM.querySelector", Map.of("nodeId", number(root), "selector", selector))
                .get("nodeId");
        var used = (List<?>) call("CSS.getPlatformFontsForNode", Map.of("nodeId", number(node)))
                .get("fonts");
        return used.stream()
                .map(font -> (String) object(font).get("familyName"))
                .distinct()
                .toList();
    }

    /** From now on the page looks as these rules say, too. */
    void style(String rules) {
        evaluate("{ const sheet = new CSSStyleSheet(); sheet.replaceSync(" + Json.write(rules)
                + "); document.adoptedStyleSheets.push(sheet); } 0");
    }

    /** The page from its top, so wide as it was made and so high as it is, but not higher than a limit. */
    byte[] picture(int highest) {
        var size = (List<?>) evaluate("[document.documentElement.clientWidth, document.documentElement.scrollHeight]");
        var clip = Map.of(
                "x", 0, "y", 0, "width", size.get(0), "height", Math.min(highest, number(size.get(1))), "scale", 1);
        var answer =
                call("Page.captureScreenshot", Map.of("format", "png", "clip", clip, "captureBeyondViewport", true));
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    /** The browser's name and version up to the first dot, and the system: what decides on every pixel. */
    String kind() {
        var product = (String) call("Browser.getVersion", Map.of()).get("product");
        return product.replaceFirst("^Headless", "").replaceFirst("\\..*", "") + " on " + System.getProperty("os.name");
    }

    /** The page as it prints, on the paper its style sheet asks for. */
    byte[] pdf() {
        var answer = call("Page.printToPDF", Map.of("preferCSSPageSize", true, "generateTaggedPDF", true));
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    private Map<String, Object> call(String method, Map<String, ?> parameters) {
        return browser.call(session, method, parameters);
    }

    private void hear(Map<String, Object> event) {
        if (!session.equals(event.get("sessionId"))) {
            return;
        }
        var said = object(event.get("params"));
        switch ((String) event.get("method")) {
            case "Runtime.consoleAPICalled" -> console.add(String.valueOf(said.get("args")));
            case "Runtime.exceptionThrown" -> console.add(String.valueOf(said.get("exceptionDetails")));
            case "Log.entryAdded" -> {
                var entry = object(said.get("entry"));
                console.add(entry.get("level") + ": " + entry.get("text") + " " + entry.get("url"));
            }
            default -> {}
        }
    }

    private static int number(Object value) {
        return ((Double) value).intValue();
    }
}
