package uz.aloqa.notification.channel.email;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.Outcome;

/** The few conversations with the mail server that all mails share, each mail bounded in time as a whole. */
final class SmtpConnections implements AutoCloseable {

    private final EmailConfig config;
    private final SSLSocketFactory tls;
    private final Semaphore places;
    private final ConcurrentLinkedDeque<SmtpConnection> idle = new ConcurrentLinkedDeque<>();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    SmtpConnections(EmailConfig config, SSLSocketFactory tls) {
        this.config = config;
        this.tls = tls;
        this.places = new Semaphore(config.connections());
    }

    /** Hands a mail over and says what the server made of it. */
    Outcome send(Mail mail) {
        long deadline = System.nanoTime() + config.totalTimeout().toNanos();
        boolean placed = false;
        AtomicReference<@Nullable SmtpConnection> used = new AtomicReference<>();
        try {
            placed = places.tryAcquire(left(deadline), TimeUnit.NANOSECONDS);
            if (!placed) {
                return new Outcome.Retryable("all-connections-busy", null, false);
            }
            Future<Outcome> work = executor.submit(() -> send(mail, used));
            try {
                return work.get(left(deadline), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                work.cancel(true);
                abort(used.get());
                return new Outcome.Retryable("time-out", null, false);
            }
        } catch (ExecutionException e) {
            abort(used.get());
            return new Outcome.Retryable("connection-broken", null, false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            abort(used.get());
            return new Outcome.Retryable("interrupted", null, false);
        } finally {
            if (placed) {
                places.release();
            }
        }
    }

    private Outcome send(Mail mail, AtomicReference<@Nullable SmtpConnection> used) {
        SmtpConnection connection = null;
        try {
            connection = alive();
            if (connection == null) {
                connection = new SmtpConnection(config, tls);
                used.set(connection);
                connection.open();
            } else {
                used.set(connection);
            }
            connection.send(mail);
            idle.push(connection);
            return new Outcome.Accepted(null);
        } catch (MessagingException e) {
            Outcome outcome = SmtpFailures.outcome(e, connection == null ? 0 : connection.lastCode());
            abort(connection);
            return outcome;
        } catch (IOException e) {
            abort(connection);
            return SmtpFailures.outcome(e);
        }
    }

    private @Nullable SmtpConnection alive() {
        for (SmtpConnection next = idle.poll(); next != null; next = idle.poll()) {
            if (next.isAlive()) {
                return next;
            }
            next.close();
        }
        return null;
    }

    private static void abort(@Nullable SmtpConnection connection) {
        if (connection != null) {
            connection.abort();
        }
    }

    private static long left(long deadline) {
        return Math.max(1, deadline - System.nanoTime());
    }

    @Override
    public void close() {
        idle.forEach(SmtpConnection::close);
        executor.shutdownNow();
    }
}
