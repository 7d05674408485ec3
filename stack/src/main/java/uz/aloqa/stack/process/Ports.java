package uz.aloqa.stack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.List;

/** TCP ports of this machine's loopback address. */
public final class Ports {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 1_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ports() {}

    public static boolean isTaken(int port) {
        try (ServerSocket socket = bind(port)) {
            return !socket.isBound();
        } catch (IOException taken) {
            return true;
        }
    }

    public static int free() {
        return free(1).getFirst();
    }

    /**
     * That many different ports nobody listens on at this moment, below those the system gives to outgoing
     * connections: one of them would be gone again before the part that is to listen there has started.
     */
    public static List<Integer> free(int count) {
        return RANDOM.ints(LOWEST, HIGHEST)
                .distinct()
                .limit(ATTEMPTS)
                .filter(port -> !isTaken(port))
                .limit(count)
                .boxed()
                .toList();
    }

    private static ServerSocket bind(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
