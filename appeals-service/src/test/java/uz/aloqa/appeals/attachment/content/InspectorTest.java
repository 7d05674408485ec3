package uz.aloqa.appeals.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.aloqa.appeals.attachment.Specimens.join;
import static uz.aloqa.appeals.attachment.Specimens.latin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uz.aloqa.appeals.attachment.Specimens;

class InspectorTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatPeopleSendIsKnownByItsBytes(String what, byte[] file, FileType type) throws IOException {
        assertThat(Inspector.inspect(() -> new ByteArrayInputStream(file)))
                .isInstanceOfSatisfying(
                        Findings.Taken.class, taken -> assertThat(taken.type()).isEqualTo(type));
    }

    static Stream<Arguments> whatPeopleSendIsKnownByItsBytes() {
        return Stream.of(
                Arguments.of("a photo", Specimens.jpeg(20, 10), FileType.JPEG),
                Arguments.of("a screenshot", Specimens.png(20, 10), FileType.PNG),
                Arguments.of("a film", Specimens.mp4(200_000), FileType.MP4),
                Arguments.of("a recording", latin("#!AMR\n<frames>"), FileType.AMR),
                Arguments.of("a recording with a tag", latin("ID3\3\0\0\0\0\0\0<frames>"), FileType.MP3),
                Arguments.of("a wave", join(latin("RIFF\u0010\0\0\0WAVEfmt \0\0\0\0"), new byte[4]), FileType.WAV),
                Arguments.of("a paper", Specimens.pdf(""), FileType.PDF),
                Arguments.of("a document", Specimens.docx(), FileType.DOCX),
                Arguments.of("an older document", Specimens.ole("WordDocument"), FileType.OLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatMayHarmIsRefusedWithItsReason(String what, byte[] file, RefusalReason reason) throws IOException {
        Findings findings = Inspector.inspect(() -> new ByteArrayInputStream(file));
        assertThat(findings)
                .isInstanceOfSatisfying(
                        Findings.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(findings.sha256()).hasSize(64);
    }

    static Stream<Arguments> whatMayHarmIsRefusedWithItsReason() {
        byte[] archive = Specimens.zip("gift.exe");
        return Stream.of(
                Arguments.of("a program", latin("MZ\u0090\0<code>"), RefusalReason.EXECUTABLE),
                Arguments.of("a program of Linux", latin("\u007fELF\2\1\1"), RefusalReason.EXECUTABLE),
                Arguments.of("a script", latin("#!/bin/sh\nrm -rf ~"), RefusalReason.EXECUTABLE),
                Arguments.of("a shortcut", latin("L\0\0\0\u0001\u0014\u0002\0"), RefusalReason.EXECUTABLE),
                Arguments.of("an archive", archive, RefusalReason.ARCHIVE),
                Arguments.of("an archive of another kind", latin("7z\u00bc\u00af'\u001c"), RefusalReason.ARCHIVE),
                Arguments.of("a page", latin("<html><script>alert(1)</script>"), RefusalReason.UNKNOWN_TYPE),
                Arguments.of("a drawing with a script", latin("<svg onload='alert(1)'/>"), RefusalReason.UNKNOWN_TYPE),
                Arguments.of("nothing but zeros", new byte[100], RefusalReason.UNKNOWN_TYPE),
                Arguments.of(
                        "a picture of an iPhone", latin("\0\0\0\u0018ftypheic\0\0\0\0"), RefusalReason.IMAGE_FORMAT),
                Arguments.of("a picture of the web", latin("RIFF\0\0\0\0WEBPVP8 "), RefusalReason.IMAGE_FORMAT),
                Arguments.of("a moving picture", latin("GIF89a"), RefusalReason.IMAGE_FORMAT),
                Arguments.of(
                        "a film with an archive behind", join(Specimens.mp4(90_000), archive), RefusalReason.POLYGLOT),
                Arguments.of(
                        "a film with a page behind", join(Specimens.mp4(900), latin("<html>")), RefusalReason.POLYGLOT),
                Arguments.of(
                        "a song with an archive behind",
                        join(latin("ID3\3"), new byte[500], archive),
                        RefusalReason.POLYGLOT),
                Arguments.of(
                        "a wave with a page behind", latin("RIFF\4\0\0\0WAVE<html></html>"), RefusalReason.POLYGLOT),
                Arguments.of(
                        "a paper with an archive behind", join(Specimens.pdf(""), archive), RefusalReason.POLYGLOT),
                Arguments.of(
                        "a paper with a page behind", join(Specimens.pdf(""), latin("<html>")), RefusalReason.POLYGLOT),
                Arguments.of(
                        "a paper behind a page", join(latin("<html>"), Specimens.pdf("")), RefusalReason.UNKNOWN_TYPE),
                Arguments.of(
                        "a paper that acts",
                        Specimens.pdf("/OpenAction << /S /JavaScript /JS (x) >>"),
                        RefusalReason.ACTIVE_CONTENT),
                Arguments.of(
                        "a paper that acts in disguise",
                        Specimens.pdf("/J#61vaScript (x)"),
                        RefusalReason.ACTIVE_CONTENT),
                Arguments.of(
                        "a paper with a file inside",
                        Specimens.pdf("/EmbeddedFiles 2 0 R"),
                        RefusalReason.ACTIVE_CONTENT),
                Arguments.of("a locked paper", Specimens.pdf("/Encrypt 2 0 R"), RefusalReason.ENCRYPTED),
                Arguments.of(
                        "a document with a macro", Specimens.docx("word/vbaProject.bin"), RefusalReason.ACTIVE_CONTENT),
                Arguments.of(
                        "a document with a program",
                        Specimens.docx("word/embeddings/a.exe"),
                        RefusalReason.ACTIVE_CONTENT),
                Arguments.of(
                        "a document with a page behind",
                        join(Specimens.docx(), latin("<html>")),
                        RefusalReason.POLYGLOT),
                Arguments.of(
                        "an older document with a macro",
                        Specimens.ole("WordDocument", "_VBA_PROJECT"),
                        RefusalReason.ACTIVE_CONTENT),
                Arguments.of("a locked document", Specimens.ole("EncryptedPackage"), RefusalReason.ENCRYPTED),
                Arguments.of("an installer", Specimens.ole("Binary.x"), RefusalReason.UNKNOWN_TYPE));
    }
}
