package uz.aloqa.notification.outbound;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a request goes, as far as the URL alone tells.
 *
 * @param tls https
 * @param host name in lower case without a final dot, or an address in its usual form
 * @param literal the address when the URL names one instead of a name
 * @param port explicit or the scheme's
 * @param pathAndQuery as in the URL
 */
record Target(boolean tls, String host, @Nullable InetAddress literal, int port, String pathAndQuery) {

    private static final int LONGEST = 2_048;
    private static final Pattern NAME =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

    /** What a machine may read as a number: 2130706433, 0x7f.1, 0177.0.0.1 (WHATWG "ends in a number"). */
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)");

    private static final Pattern DOTTED =
            Pattern.compile("(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");

    /**
     * Reads a URL.
     *
     * @throws OutboundRefused when no request may go there whatever its name leads to
     */
    static Target of(URI url, OutboundConfig config) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        boolean tls = scheme.equals("https");
        if (!tls && !(config.allowPrivate() && scheme.equals("http"))) {
            throw new OutboundRefused(OutboundRefused.Reason.NOT_HTTPS);
        }
        if (url.getRawUserInfo() != null) {
            throw new OutboundRefused(OutboundRefused.Reason.CREDENTIALS);
        }
        if (url.getHost() == null
                || url.getRawFragment() != null
                || url.toString().length() > LONGEST) {
            throw new OutboundRefused(OutboundRefused.Reason.MALFORMED);
        }
        int port = url.getPort() == -1 ? (tls ? 443 : 80) : url.getPort();
        if (!config.allowPrivate() && !config.ports().contains(port)) {
            throw new OutboundRefused(OutboundRefused.Reason.PORT);
        }
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        String host = url.getHost().toLowerCase(Locale.ROOT);
        InetAddress literal = literal(host);
        return new Target(tls, literal == null ? name(host) : host, literal, port, path + query);
    }

    private static @Nullable InetAddress literal(String host) {
        boolean six = host.startsWith("[") && host.endsWith("]");
        if (!six && !DOTTED.matcher(host).matches()) {
            return null;
        }
        try {
            return InetAddress.ofLiteral(six ? host.substring(1, host.length() - 1) : host);
        } catch (IllegalArgumentException e) {
            throw new OutboundRefused(OutboundRefused.Reason.MALFORMED);
        }
    }

    private static String name(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (!NAME.matcher(name).matches() || ENDS_IN_A_NUMBER.matcher(name).matches()) {
            throw new OutboundRefused(OutboundRefused.Reason.MALFORMED);
        }
        return name;
    }

    /** For the header Host. */
    String authority() {
        return port == (tls ? 443 : 80) ? host : host + ":" + port;
    }
}
