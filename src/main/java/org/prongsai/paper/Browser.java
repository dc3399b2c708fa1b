package org.prongsai.paper;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A browser of the Chromium family.
 *
 * @param program that starts it
 * @param sandboxed whether it may lock itself in; the superuser of Linux cannot have that
 */
public record Browser(Path program, boolean sandboxed) {

    /** Names the program itself; comes before all others. */
    public static final String NAMED = "CHROME_PATH";

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "microsoft-edge-stable",
            "msedge");
    private static final List<String> PLACES = List.of(
            "/snap/bin/chromium",
            "/opt/google/chrome/chrome",
            "/opt/microsoft/msedge/msedge",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
    private static final List<String> WINDOWS_FOLDERS = List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");
    private static final List<String> WINDOWS_PLACES = List.of(
            "Google/Chrome/Application/chrome.exe",
            "Chromium/Application/chrome.exe",
            "Microsoft/Edge/Application/msedge.exe");

    /**
     * Finds one: the one that is named, else one on the path or at its usual place. A name that leads nowhere is not made
     * good by another browser.
     *
     * @param environment of this machine: names and values
     * @param user who runs this program
     */
    public static Optional<Browser> find(Map<String, String> environment, String user) {
        var named = environment.getOrDefault(NAMED, "");
        var places = named.isBlank() ? usual(environment) : Stream.of(Path.of(named));
        return places.filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Browser(program, !user.equals("root")));
    }

    private static Stream<Path> usual(Map<String, String> environment) {
        var onPath = NAMES.stream()
                .flatMap(name -> Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, File.separatorChar == '\\' ? name + ".exe" : name)));
        var onWindows = WINDOWS_FOLDERS.stream()
                .map(environment::get)
                .filter(Objects::nonNull)
                .flatMap(folder -> WINDOWS_PLACES.stream().map(place -> Path.of(folder, place)));
        return Stream.of(onPath, PLACES.stream().map(Path::of), onWindows).flatMap(places -> places);
    }
}
