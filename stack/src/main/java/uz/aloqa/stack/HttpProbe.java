package uz.aloqa.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;

/** A look from outside whether an address answers. */
final class HttpProbe {

    private static final int LIMIT_MILLIS = 3_000;

    private HttpProbe() {}

    static boolean answersOk(URI address) {
        return status(address) == HttpURLConnection.HTTP_OK;
    }

    /** Whether somebody speaks HTTP there, whatever they say. */
    static boolean answers(URI address) {
        return status(address) > 0;
    }

    /** The status code of the answer, -1 without one. */
    private static int status(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(LIMIT_MILLIS);
            connection.setReadTimeout(LIMIT_MILLIS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return -1;
        }
    }
}
