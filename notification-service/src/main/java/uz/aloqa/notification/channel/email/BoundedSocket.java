package uz.aloqa.notification.channel.email;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** A connection whose other side may say only so much before it is cut: replies have no length of their own in SMTP. */
final class BoundedSocket extends Socket {

    private final AtomicLong left = new AtomicLong();

    /** Begins a new count. */
    void allow(int bytes) {
        left.set(bytes);
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                return counted(super.read(), 1);
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = super.read(into, offset, length);
                return counted(read, Math.max(read, 0));
            }
        };
    }

    private int counted(int result, int bytes) throws IOException {
        if (left.addAndGet(-bytes) < 0) {
            throw new IOException("the server says too much");
        }
        return result;
    }
}
