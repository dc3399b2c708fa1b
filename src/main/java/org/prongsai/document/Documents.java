package org.prongsai.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.prongsai.model.FileFacts;
import org.prongsai.output.Sha256;

/**
 * The files of a site, each opened once and only when somebody refers to it. Safe for several threads.
 *
 * <p>A file cannot harm the run: its size, what it unpacks to and the time it takes are limited.
 */
public final class Documents {

    /** Largest PDF looked into, in bytes. */
    public static final long LIMIT = 64L << 20;

    private static final long SECONDS = 10;

    /** PDFs held in memory at a time. */
    private static final int AT_ONCE = 3;

    private final long limit;
    private final long millis;
    private final Map<Path, FutureTask<FileFacts>> known = new ConcurrentHashMap<>();
    private final Map<String, FutureTask<Persons>> told = new ConcurrentHashMap<>();
    private final Semaphore memory = new Semaphore(AT_ONCE);
    private final ExecutorService readers = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "documents");
        thread.setDaemon(true);
        return thread;
    });

    public Documents() {
        this(LIMIT, TimeUnit.SECONDS.toMillis(SECONDS));
    }

    /** With other limits, for tests. */
    Documents(long limit, long millis) {
        this.limit = limit;
        this.millis = millis;
    }

    /** What a file is, which has to be there. */
    public FileFacts look(Path file) {
        var task = known.computeIfAbsent(file, f -> new FutureTask<>(() -> read(f)));
        task.run();
        return result(task, FileFacts.of(0, FileFacts.Kind.OTHER, FileFacts.State.BROKEN));
    }

    /** What a PDF or a document of an office program tells about persons; the same bytes are read once. */
    public Persons persons(byte[] document) {
        boolean packed = document.length > 2 && document[0] == 'P' && document[1] == 'K';
        var task = told.computeIfAbsent(
                Sha256.of(document),
                d -> new FutureTask<>(() ->
                        apart(() -> packed ? OfficePersons.read(document) : PdfPersons.read(document), Persons.NONE)));
        task.run();
        return result(task, Persons.NONE);
    }

    private FileFacts read(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            return FileFacts.of(0, FileFacts.Kind.OTHER, FileFacts.State.EMPTY);
        }
        var kind = Kinds.of(file);
        if (kind.isPicture()) {
            var shown = PictureSize.of(kind, file);
            return FileFacts.picture(size, kind, shown.width(), shown.height());
        }
        if (kind != FileFacts.Kind.PDF) {
            boolean broken = kind == FileFacts.Kind.ZIP && !Kinds.opens(file);
            return FileFacts.of(size, kind, broken ? FileFacts.State.BROKEN : FileFacts.State.USABLE);
        }
        if (size > limit) {
            return FileFacts.of(size, kind, FileFacts.State.NOT_OPENED);
        }
        return apart(
                () -> PdfFile.read(Files.readAllBytes(file)), FileFacts.of(size, kind, FileFacts.State.NOT_OPENED));
    }

    /** What is read in a thread of its own, a few at a time, or the other when it takes too long. */
    private <T> T apart(Callable<T> reading, T otherwise) {
        memory.acquireUninterruptibly();
        try {
            var task = new FutureTask<>(reading);
            readers.execute(task);
            return inTime(task, otherwise);
        } finally {
            memory.release();
        }
    }

    /** What a task finds, or the other when it takes too long; the thread of such a task ends with the program. */
    private <T> T inTime(FutureTask<T> task, T otherwise) {
        try {
            return task.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            task.cancel(true);
            return otherwise;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return otherwise;
        } catch (ExecutionException | CancellationException fault) {
            return otherwise;
        }
    }

    private static <T> T result(FutureTask<T> task, T otherwise) {
        try {
            return task.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return otherwise;
        } catch (ExecutionException | CancellationException fault) {
            return otherwise;
        }
    }
}
