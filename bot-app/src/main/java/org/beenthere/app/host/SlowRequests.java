package org.beenthere.app.host;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose request arrives too slowly. Jetty's idle timeout restarts with every byte, so a client that sends
 * one byte a second could hold a connection for hours. A request must be there after one interval, its body after two.
 */
final class SlowRequests implements Connection.Listener {

    private final Scheduler scheduler;
    private final Duration interval;

    SlowRequests(Scheduler scheduler, Duration interval) {
        this.scheduler = scheduler;
        this.interval = interval;
    }

    @Override
    public void onOpened(Connection connection) {
        watch(connection, 0, 0);
    }

    private void watch(Connection connection, long bytes, long requests) {
        scheduler.schedule(
                () -> {
                    long bytesNow = connection.getBytesIn();
                    long requestsNow = connection.getMessagesIn();
                    if (bytesNow > bytes && requestsNow == requests) {
                        connection.getEndPoint().close();
                    } else if (connection.getEndPoint().isOpen()) {
                        watch(connection, bytesNow, requestsNow);
                    }
                },
                interval.toMillis(),
                TimeUnit.MILLISECONDS);
    }
}
