package uz.aloqa.appeals.attachment.antivirus;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import uz.aloqa.appeals.attachment.content.Source;

/**
 * Asks ClamAV's daemon by its command INSTREAM: pieces of the file with their length before them, a length of zero, and an
 * answer that ends with NUL. Only a clear "OK" is one; silence, a broken connection and errors are {@link Verdict.Away}.
 */
@ApplicationScoped
public class Antivirus {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 << 10;
    private static final int LONGEST_ANSWER = 1_024;
    private static final String FOUND = " FOUND";

    private final AntivirusConfig config;

    Antivirus(AntivirusConfig config) {
        this.config = config;
    }

    /** Scans a file; without a configured scanner every file counts as clean. */
    public Verdict scan(Source source) throws IOException {
        if (config.host().isEmpty()) {
            return new Verdict.Clean();
        }
        try (InputStream file = source.open();
                Socket clamd = new Socket(Proxy.NO_PROXY)) {
            return ask(clamd, config.host().get(), file);
        }
    }

    private Verdict ask(Socket clamd, String host, InputStream file) throws IOException {
        try {
            clamd.connect(new InetSocketAddress(host, config.port()), (int)
                    config.connectTimeout().toMillis());
            clamd.setSoTimeout((int) config.readTimeout().toMillis());
        } catch (IOException e) {
            return new Verdict.Away(String.valueOf(e.getMessage()));
        }
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(clamd.getOutputStream(), PIECE + 4));
        byte[] piece = new byte[PIECE];
        boolean cut = !send(out, COMMAND, false);
        // Reading the file may fail as well: that is no fault of the scanner, and not for it to answer.
        for (int length = file.read(piece); length > 0 && !cut; length = file.read(piece)) {
            cut = !send(out, java.util.Arrays.copyOf(piece, length), true);
        }
        if (!cut) {
            send(out, new byte[0], true);
        }
        return answer(clamd);
    }

    /** False when the scanner has hung up, as it does with files larger than it takes. */
    private static boolean send(DataOutputStream out, byte[] bytes, boolean withLength) {
        try {
            if (withLength) {
                out.writeInt(bytes.length);
            }
            out.write(bytes);
            out.flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Verdict answer(Socket clamd) {
        StringBuilder answer = new StringBuilder();
        try {
            InputStream in = clamd.getInputStream();
            for (int letter = in.read(); letter > 0 && answer.length() < LONGEST_ANSWER; letter = in.read()) {
                answer.append((char) letter);
            }
        } catch (IOException e) {
            return new Verdict.Away(String.valueOf(e.getMessage()));
        }
        String words = answer.toString().strip();
        if (words.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        if (words.startsWith("stream: ") && words.endsWith(FOUND)) {
            return new Verdict.Infected(words.substring("stream: ".length(), words.length() - FOUND.length()));
        }
        return new Verdict.Away(words.isEmpty() ? "no answer" : words);
    }
}
