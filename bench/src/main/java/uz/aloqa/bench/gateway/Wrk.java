package uz.aloqa.bench.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk found.
 *
 * @param requests answered
 * @param perSecond requests
 * @param p50 milliseconds
 * @param p99 milliseconds
 * @param errors answers that are no 2xx or 3xx, and broken connections
 */
record Wrk(long requests, double perSecond, double p50, double p99, long errors) {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern SHARE = Pattern.compile("(50|99)%\\s+([\\d.]+)(us|ms|s)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern BROKEN =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

    static Wrk run(int port, String path, String token, int connections, int seconds)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "--latency",
                        "-H",
                        "Authorization: Bearer " + token,
                        "http://127.0.0.1:" + port + path))
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("wrk failed: " + told);
        }
        double[] shares = new double[2];
        Matcher share = SHARE.matcher(told);
        while (share.find()) {
            shares[share.group(1).equals("50") ? 0 : 1] = millis(share.group(2), share.group(3));
        }
        long errors = (long) number(REFUSED, told);
        Matcher broken = BROKEN.matcher(told);
        if (broken.find()) {
            for (int i = 1; i <= broken.groupCount(); i++) {
                errors += Long.parseLong(broken.group(i));
            }
        }
        return new Wrk((long) number(REQUESTS, told), number(RATE, told), shares[0], shares[1], errors);
    }

    private static double millis(String number, String unit) {
        return Double.parseDouble(number)
                * switch (unit) {
                    case "us" -> 0.001;
                    case "s" -> 1000;
                    default -> 1;
                };
    }

    private static double number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
    }
}
