package uz.aloqa.stack.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import uz.aloqa.stack.Distributions;
import uz.aloqa.stack.KeycloakServer;
import uz.aloqa.stack.Part;
import uz.aloqa.stack.Platform;
import uz.aloqa.stack.Progress;
import uz.aloqa.stack.S3Server;
import uz.aloqa.stack.Settings;
import uz.aloqa.stack.process.JvmEnd;

/** {@code ./aloqa up}: starts what doesn't run, tells how far it is, and leaves it running. */
final class UpCommand implements Progress {

    private static final String DEMO_USERS = """
              citizen1 citizen2                        residents
              inspector1 (Yunusobod)                   prevention inspectors
              inspector2 (Chilonzor)
              duty1 head1 staff1 specialist1           district Yunusobod
              region1 press1 press2 registrar1         Tashkent city
              auditor1
              ops1                                     operations""";

    private final Distributions distributions;
    private final Settings settings;
    private final Console console;

    UpCommand(Distributions distributions, Settings settings, Console console) {
        this.distributions = distributions;
        this.settings = settings;
        this.console = console;
    }

    void run() {
        OneAtATime.run(settings, this::start);
    }

    private void start() {
        long begin = System.nanoTime();
        Platform platform = new Platform(distributions, settings);
        if (platform.parts().stream().allMatch(Part::isReady)) {
            console.say("Already up: every part is running and ready.");
            addresses(platform).forEach(console::say);
            return;
        }
        // Older than the platform's own ending, so it speaks after everything was stopped.
        Runnable interrupted = () -> console.complain("aloqa: Interrupted; everything was stopped.");
        JvmEnd.run(interrupted);
        try {
            console.say("Starting");
            platform.start(this);
            platform.detach();
        } finally {
            if (!JvmEnd.hasBegun()) {
                JvmEnd.forget(interrupted);
            }
        }
        console.say("");
        console.say("Aloqa is up after " + seconds(Duration.ofNanos(System.nanoTime() - begin)) + ".");
        console.say(StatusTable.memory(platform.memory()));
        console.say("");
        addresses(platform).forEach(console::say);
        console.say("");
        console.say("  Demo users, password demo:");
        console.say(DEMO_USERS.indent(4).stripTrailing());
        console.say("");
        console.say("Next: ./aloqa demo, ./aloqa status, ./aloqa logs, ./aloqa down");
    }

    @Override
    public void note(String sentence) {
        console.say("  " + sentence);
    }

    @Override
    public void ready(String part, int port, Duration after) {
        console.say("  %-22s ready on port %-6d %8s".formatted(part, port, seconds(after)));
    }

    private List<String> addresses(Platform platform) {
        return List.of(
                "  Aloqa       " + platform.address() + "  (what it can do: " + platform.address() + "/docs)",
                "  Keycloak    " + platform.keycloak().issuer() + "  (console "
                        + platform.keycloak().url() + ", user " + KeycloakServer.ADMIN + ", password "
                        + settings.databasePassword() + ")",
                "  PostgreSQL  " + platform.postgres().jdbcUrl("appeals") + "  (also mahalla, notification; user ="
                        + " database, password " + settings.databasePassword() + ")",
                "  Kafka       " + platform.kafka().bootstrap(),
                "  S3 store    " + platform.s3().address() + "  (access key " + S3Server.ACCESS_KEY + ", secret key "
                        + settings.databasePassword() + ")");
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
