package uz.aloqa.bench.gateway;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uz.aloqa.stack.Distributions;
import uz.aloqa.stack.process.Ports;

/** A gateway of its own before one service that stands for all, as production starts it. */
final class GatewayUnderTest {

    private GatewayUnderTest() {}

    /**
     * Starts it.
     *
     * @param log where its output goes
     * @param service port of the service
     * @param more variables besides its addresses
     */
    static Proxy start(Path log, int service, Map<String, String> more) throws IOException {
        int port = Ports.free();
        String url = "http://127.0.0.1:" + service;
        Map<String, String> variables = new HashMap<>(more);
        variables.put("ALOQA_HTTP_HOST", "127.0.0.1");
        variables.put("ALOQA_HTTP_PORT", Integer.toString(port));
        variables.put("ALOQA_APPEALS_URL", url);
        variables.put("ALOQA_MAHALLA_URL", url);
        variables.put("ALOQA_NOTIFICATION_URL", url);
        return Proxy.start(
                "gateway",
                port,
                log,
                variables,
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        Distributions.locate().serviceJar("gateway").toString()));
    }
}
