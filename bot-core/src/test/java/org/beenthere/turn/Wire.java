package org.beenthere.turn;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.beenthere.testing.TestPostgres;

/** The wire between the program and PostgreSQL, which can be cut, or hang, or lose the answer to COMMIT. */
final class Wire implements AutoCloseable {

    /** What becomes of what is sent. */
    enum State {
        FLOWS,
        HANGS,
        CUT,
        LOSES_COMMITS
    }

    private final ServerSocket door;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile State state = State.FLOWS;

    Wire() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** A database's address by way of this wire. Statements go as text, so that a COMMIT can be seen. */
    String to(String url) {
        return url.replace(":" + TestPostgres.port() + "/", ":" + door.getLocalPort() + "/") + "&prepareThreshold=0";
    }

    /** Sets what becomes of what is sent from now on. */
    void is(State next) {
        state = next;
        if (next == State.CUT || next == State.FLOWS) {
            sockets.forEach(Wire::close);
            sockets.clear();
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                if (state == State.CUT) {
                    client.close();
                    continue;
                }
                var server = new Socket(InetAddress.getLoopbackAddress(), TestPostgres.port());
                sockets.addAll(List.of(client, server));
                var lost = new AtomicBoolean();
                Thread.ofVirtual().start(() -> carry(client, server, lost, true));
                Thread.ofVirtual().start(() -> carry(server, client, lost, false));
            } catch (IOException e) {
                // The door was closed, or the server is not there.
            }
        }
    }

    private void carry(Socket from, Socket to, AtomicBoolean lost, boolean asking) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            var bytes = new byte[65_536];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (asking && state == State.LOSES_COMMITS && isCommit(bytes, read)) {
                    lost.set(true);
                }
                if (state != State.HANGS && !(lost.get() && !asking)) {
                    out.write(bytes, 0, read);
                    out.flush();
                }
            }
        } catch (IOException e) {
            // Cut.
        }
    }

    private static boolean isCommit(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("COMMIT");
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed.
        }
    }

    @Override
    public void close() {
        is(State.CUT);
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
