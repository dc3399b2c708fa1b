package org.prongsai.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder of a site, and the known places in it. Listings are sorted, so that every machine sees one order. */
public final class Workspace {

    public static final String CONFIG = "site-config.yml";
    public static final String CONTENT = "content";
    public static final String THEMES = "themes";

    /** What systems and editors leave lying about; never content. */
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private final Path root;
    private final Map<Path, Boolean> insideFolders = new ConcurrentHashMap<>();

    public Workspace(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** A file by its path from the site's folder, whether it is there or not. */
    public SourceFile file(String path) {
        return new SourceFile(path, root.resolve(path));
    }

    /** Whether a file or folder is there. */
    public boolean exists(String path) {
        return Files.exists(root.resolve(path));
    }

    /** The bytes of a file; negative when it is not there. */
    public long size(String path) {
        var file = root.resolve(path);
        try {
            return Files.isRegularFile(file) ? Files.size(file) : -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the folders in a folder; empty when it is not there. */
    public List<String> folders(String path) {
        return list(path).stream()
                .filter(p -> Files.isDirectory(p))
                .map(p -> p.getFileName().toString())
                .toList();
    }

    /** The files in a folder; empty when it is not there. */
    public List<SourceFile> files(String path) {
        return list(path).stream()
                .filter(p -> !Files.isDirectory(p))
                .map(p -> new SourceFile(path + "/" + p.getFileName(), p))
                .toList();
    }

    /** The files in a folder and below it; empty when it is not there. */
    public List<SourceFile> tree(String path) {
        var all = new ArrayList<SourceFile>();
        var folders = new ArrayList<Path>();
        for (Path entry : list(path)) {
            if (Files.isDirectory(entry)) {
                folders.add(entry);
            } else {
                all.add(new SourceFile(path + "/" + entry.getFileName(), entry));
            }
        }
        folders.forEach(folder -> all.addAll(tree(path + "/" + folder.getFileName())));
        return all;
    }

    /** Whether a file, seen through links, lies in the site's folder. */
    public boolean contains(SourceFile file) {
        var path = file.file();
        var parent = path.getParent();
        if (parent == null || Files.isSymbolicLink(path)) {
            return isInside(path);
        }
        return insideFolders.computeIfAbsent(parent, this::isInside);
    }

    private boolean isInside(Path path) {
        try {
            return path.toRealPath().startsWith(root.toRealPath());
        } catch (IOException brokenLink) {
            return false;
        }
    }

    private List<Path> list(String path) {
        var folder = root.resolve(path);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<Path>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!isLitter(entry.getFileName().toString())) {
                    found.add(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Comparator.comparing(p -> p.getFileName().toString()));
        return found;
    }

    private static boolean isLitter(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.endsWith("~")
                || LITTER.contains(name.toLowerCase(Locale.ROOT));
    }
}
