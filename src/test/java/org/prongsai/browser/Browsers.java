package org.prongsai.browser;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds a Chromium on this machine, or fetches one: first what the developer names, then what is installed, then Debian's
 * package, then the one that npm carries.
 */
final class Browsers {

    /** Where a fetched browser and what drives it are kept. */
    static final Path FOLDER = Path.of("target", "browser");

    private static final String NPM_PACKAGE = "@sparticuz/chromium@153.0.0";
    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "msedge",
            "microsoft-edge");
    private static final List<String> PLACES = List.of(
            "/snap/bin/chromium",
            "/opt/google/chrome/chrome",
            "/opt/microsoft/msedge/msedge",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
    private static final List<String> WINDOWS_PLACES = List.of(
            "Google/Chrome/Application/chrome.exe",
            "Chromium/Application/chrome.exe",
            "Microsoft/Edge/Application/msedge.exe");

    /** Says how to get a browser. */
    static final class NoBrowser extends Exception {
        private static final long serialVersionUID = 1;

        NoBrowser(String why) {
            super(why);
        }
    }

    private Browsers() {}

    static Path find() throws NoBrowser, IOException {
        var named = Stream.of(System.getProperty("browser.path"), System.getenv("BROWSER_PATH"))
                .filter(path -> path != null && !path.isBlank())
                .findFirst();
        if (named.isPresent()) {
            var program = Path.of(named.get());
            if (Files.isExecutable(program)) {
                return program;
            }
            throw new NoBrowser(
                    "ไม่มีเบราว์เซอร์ที่ browser.path หรือ BROWSER_PATH ระบุไว้ / no browser at " + program);
        }
        var found = installed();
        if (found.isPresent()) {
            return found.get();
        }
        var lock = Path.of(System.getProperty("java.io.tmpdir"), "prongsai-browser.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return Stream.<Supplier<Optional<Path>>>of(Browsers::installed, Browsers::fromDebian, Browsers::fromNpm)
                    .map(Supplier::get)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow(() -> new NoBrowser("ไม่ได้ทดสอบในเบราว์เซอร์: โปรดติดตั้ง Chromium, Chrome หรือ Edge"
                            + " หรือระบุด้วย -Dbrowser.path / the pages were not tried in a browser: install Chromium,"
                            + " Chrome or Edge, or name one with -Dbrowser.path"));
        }
    }

    static Optional<Path> installed() {
        var windows = System.getProperty("os.name").startsWith("Windows");
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        var onPath = NAMES.stream().flatMap(name -> Stream.of(folders)
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, windows ? name + ".exe" : name)));
        var usual = PLACES.stream().map(Path::of);
        var onWindows = Stream.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .flatMap(folder -> WINDOWS_PLACES.stream().map(place -> Path.of(folder, place)));
        return Stream.of(onPath, usual, onWindows)
                .flatMap(places -> places)
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Debian's package, where we may install it. */
    static Optional<Path> fromDebian() {
        if (!System.getProperty("user.name").equals("root") || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        say("installing chromium by apt-get");
        var silent = Map.of("DEBIAN_FRONTEND", "noninteractive");
        var install =
                "apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium fonts-thai-tlwg";
        boolean done =
                run(silent, Path.of("."), "apt-get", "-q", "update") && run(silent, Path.of("."), install.split(" "));
        return done ? installed() : Optional.empty();
    }

    /** The npm package, whose own code unpacks the browser into the folder for temporary files: one of ours. */
    static Optional<Path> fromNpm() {
        var kept = FOLDER.resolve("unpacked").toAbsolutePath();
        var program = kept.resolve("chromium");
        if (Files.isExecutable(program)) {
            return Optional.of(program);
        }
        say("fetching " + NPM_PACKAGE + " by npm");
        try {
            Files.createDirectories(FOLDER);
            var half = Files.createTempDirectory(FOLDER, "unpacking").toAbsolutePath();
            Files.writeString(FOLDER.resolve("package.json"), "{\"private\": true}\n");
            var npm = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
            boolean done = run(Map.of(), FOLDER, npm, "install", "--no-audit", "--no-fund", NPM_PACKAGE)
                    && run(
                            Map.of("TMPDIR", half.toString()),
                            FOLDER,
                            "node",
                            "-e",
                            "import('@sparticuz/chromium').then(m => m.default.executablePath())");
            if (done) {
                Files.move(half, kept);
            }
        } catch (IOException e) {
            say(e.toString());
        }
        return Optional.of(program).filter(Files::isExecutable);
    }

    /** Whether a program ended well; if not, what it printed is shown. */
    private static boolean run(Map<String, String> environment, Path folder, String... command) {
        try {
            var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() == 0) {
                return true;
            }
            say(String.join(" ", command) + " failed:\n" + said);
        } catch (IOException e) {
            say(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static void say(String what) {
        System.err.println("*** " + what);
    }
}
