package uz.aloqa.notification.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up names. A seam: what an attacker's name server may answer is played in tests. */
@FunctionalInterface
public interface NameResolver {

    /**
     * All addresses of a name, in the order to try them.
     *
     * @throws UnknownHostException when there are none
     */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
