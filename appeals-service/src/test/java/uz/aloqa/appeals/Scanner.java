package uz.aloqa.appeals;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.antivirus.Clamd;

/** Gives the service a virus scanner whose behaviour the files themselves tell. */
public final class Scanner implements QuarkusTestResourceLifecycleManager {

    private @Nullable Clamd clamd;

    @Override
    public Map<String, String> start() {
        Clamd started = new Clamd();
        clamd = started;
        return Map.of(
                "aloqa.antivirus.host", "localhost",
                "aloqa.antivirus.port", Integer.toString(started.port()),
                "aloqa.attachments.check-every", "1s",
                "aloqa.attachments.checked-at-once", "5M",
                "aloqa.attachments.uploads-at-once", "3",
                "aloqa.attachments.largest-document", "100K");
    }

    @Override
    public void stop() {
        if (clamd != null) {
            clamd.close();
        }
    }
}
