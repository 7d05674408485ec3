package uz.aloqa.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import uz.aloqa.testkit.TestTokens;

/** Running services, and an address of the keys where nobody listens yet. */
public final class AbsentKeycloak implements QuarkusTestResourceLifecycleManager {

    private final TestServices services = new TestServices();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(services.start());
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            settings.put("aloqa.test.keys-port", Integer.toString(free.getLocalPort()));
            settings.put("ALOQA_KEYCLOAK_URL", "http://localhost:" + free.getLocalPort() + "/realms/aloqa");
            settings.put("ALOQA_ISSUER", TestTokens.ISSUER);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        services.stop();
    }
}
