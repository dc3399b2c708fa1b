package org.prongsai.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Serves a preview to this machine alone. */
public final class PreviewServer implements Closeable {

    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_THREADS = 64;

    static {
        // A client that sends or takes half a message must not hold a thread for good.
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "30");
    }

    private final HttpServer server;
    private final ExecutorService threads;

    private PreviewServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts serving on the first free port.
     *
     * @param port tried first; 0 for any
     * @param tries how many ports from there
     * @return nothing when all of them are taken
     */
    public static Optional<PreviewServer> open(Preview preview, int port, int tries) throws IOException {
        for (int next = port; next < port + tries && next <= HIGHEST_PORT; next++) {
            try {
                var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), next);
                return Optional.of(start(HttpServer.create(address, 0), preview));
            } catch (BindException taken) {
                // the next one, then
            }
        }
        return Optional.empty();
    }

    private static PreviewServer start(HttpServer server, Preview preview) {
        var threads = new ThreadPoolExecutor(
                0,
                MOST_THREADS,
                10,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                PreviewServer::daemon,
                new ThreadPoolExecutor.CallerRunsPolicy());
        server.setExecutor(threads);
        server.createContext(
                "/", new PreviewHandler(preview, server.getAddress().getPort()));
        server.start();
        return new PreviewServer(server, threads);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** What to type into the browser. */
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
