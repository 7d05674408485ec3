package uz.aloqa.appeals.attachment.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import uz.aloqa.appeals.attachment.content.Source;
import uz.aloqa.appeals.attachment.store.ObjectStore;

/** The pieces of an upload as one stream; each is asked for when the one before has been read. */
record Parts(ObjectStore store, List<String> keys) implements Source {

    @Override
    public InputStream open() {
        return new Joined(keys.iterator());
    }

    private final class Joined extends InputStream {

        private final Iterator<String> rest;
        private InputStream current = InputStream.nullInputStream();

        Joined(Iterator<String> keys) {
            this.rest = keys;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int read = current.read(bytes, from, length);
            while (read < 0 && rest.hasNext()) {
                current.close();
                current = store.get(rest.next());
                read = current.read(bytes, from, length);
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            current.close();
        }
    }
}
