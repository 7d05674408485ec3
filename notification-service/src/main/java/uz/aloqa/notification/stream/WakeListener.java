package uz.aloqa.notification.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Hears which inboxes other replicas changed, by LISTEN on one connection of its own, made again when it breaks. */
@ApplicationScoped
class WakeListener {

    private static final Logger LOG = Logger.getLogger(WakeListener.class);
    private static final int WAIT_MILLIS = 10_000;
    private static final int PROOF_SECONDS = 5;
    private static final long PAUSE_MILLIS = 1_000;

    private final Streams streams;
    private final WakeMessage.Sender self;
    private final String url;
    private final Properties login = new Properties();
    private volatile boolean stopping;
    private @Nullable Thread thread;

    WakeListener(
            Streams streams,
            WakeMessage.Sender self,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.streams = streams;
        this.self = self;
        this.url = url;
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("ApplicationName", "inbox-listener");
        login.setProperty("connectTimeout", Integer.toString(PROOF_SECONDS));
        login.setProperty("tcpKeepAlive", "true");
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("wake-listener").daemon(true).start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            try (Connection session = DriverManager.getConnection(url, login);
                    Statement statement = session.createStatement()) {
                statement.execute("listen " + WakeMessage.CHANNEL);
                listen(session, session.unwrap(PGConnection.class));
            } catch (SQLException e) {
                if (!stopping) {
                    LOG.warnf("does not hear other replicas, polls instead: %s", e.getMessage());
                }
            }
            pause();
        }
    }

    /** Until the session breaks; a silent one has to prove now and then that it lives. */
    private void listen(Connection session, PGConnection notices) throws SQLException {
        while (!stopping) {
            PGNotification[] heard = notices.getNotifications(WAIT_MILLIS);
            if (heard == null || heard.length == 0) {
                if (!session.isValid(PROOF_SECONDS)) {
                    throw new SQLException("the session is gone");
                }
                continue;
            }
            for (PGNotification notice : heard) {
                WakeMessage message = WakeMessage.parse(notice.getParameter());
                if (!message.sender().equals(self.id())) {
                    streams.wake(message.recipients());
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
