package uz.aloqa.appeals.attachment.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void aFileIsReadPieceByPiece() {
        InputStream in = new ByteArrayInputStream(new byte[Piece.SIZE + 5]);
        assertThat(Piece.read(in).ending()).isEqualTo(Piece.Ending.FULL);
        Piece last = Piece.read(in);
        assertThat(last.bytes()).hasSize(5);
        assertThat(last.ending()).isEqualTo(Piece.Ending.LAST);
    }

    @Test
    void whatCameBeforeTheConnectionBrokeIsNotLost() {
        InputStream breaks = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("reset");
            }
        };
        Piece piece = Piece.read(new SequenceInputStream(new ByteArrayInputStream(new byte[1_000]), breaks));
        assertThat(piece.bytes()).hasSize(1_000);
        assertThat(piece.ending()).isEqualTo(Piece.Ending.BROKEN);
    }
}
