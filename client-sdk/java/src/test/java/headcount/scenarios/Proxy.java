package headcount.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A TCP proxy that a test cuts or silences. Connections made after that pass. */
public final class Proxy implements AutoCloseable {
    private final ServerSocket listening;
    private final int to;
    private final Set<Passing> passing = ConcurrentHashMap.newKeySet();
    /** Bytes of the server until the cut; below zero: none is due. */
    private final AtomicLong cutAfter = new AtomicLong(-1);

    /** Passes to a port of this machine. */
    public Proxy(int to) {
        this.to = to;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        start("proxy", this::accept);
    }

    public String address() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    /** Closes the connection over which so many more bytes of the server have passed, once. */
    public void cutAfter(long bytes) {
        cutAfter.set(bytes);
    }

    /** Closes every connection. */
    public void cut() {
        passing.forEach(Passing::close);
    }

    /** Passes nothing more over the connections that there are, and leaves them open. */
    public void silence() {
        passing.forEach(connection -> connection.isSilent = true);
    }

    @Override
    public void close() {
        close(listening);
        cut();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Socket server = connected(client);
                if (server == null) {
                    continue;
                }
                Passing connection = new Passing(client, server);
                passing.add(connection);
                start("proxy up", () -> connection.pass(client, server, false));
                start("proxy down", () -> connection.pass(server, client, true));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private Socket connected(Socket client) {
        try {
            return new Socket(InetAddress.getByName("127.0.0.1"), to);
        } catch (IOException down) {
            close(client);
            return null;
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception alreadyGone) {
            throw new AssertionError("a socket does not close", alreadyGone);
        }
    }

    private final class Passing {
        private final List<Socket> ends;
        private volatile boolean isSilent;

        Passing(Socket client, Socket server) {
            ends = List.of(client, server);
        }

        void pass(Socket from, Socket to, boolean isCounted) {
            byte[] chunk = new byte[1 << 16];
            try {
                InputStream source = from.getInputStream();
                OutputStream sink = to.getOutputStream();
                for (int read = source.read(chunk); read >= 0; read = source.read(chunk)) {
                    if (isSilent) {
                        continue;
                    }
                    sink.write(chunk, 0, read);
                    if (isCounted && isDue(read)) {
                        close();
                    }
                }
            } catch (IOException broken) {
                // Either end has gone: so goes the other, below.
                isSilent = false;
            }
            if (!isSilent) {
                close();
            }
        }

        private boolean isDue(int read) {
            long before = cutAfter.getAndUpdate(left -> left < 0 ? left : Math.max(-1, left - read));
            return before >= 0 && before - read < 0;
        }

        void close() {
            passing.remove(this);
            ends.forEach(Proxy::close);
        }
    }
}
