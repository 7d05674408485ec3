package uz.aloqa.appeals.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** Whose certificates are believed. */
final class Authorities {

    private Authorities() {}

    /**
     * Believes what these authorities signed, and nothing else.
     *
     * @param pem file with one certificate or more
     * @throws IllegalStateException when there is none in it: the service then doesn't start
     */
    static TrustManager[] of(Path pem) {
        try (InputStream file = Files.newInputStream(pem)) {
            Collection<? extends Certificate> certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(file);
            if (certificates.isEmpty()) {
                throw new IllegalStateException("ALOQA_S3_CA_FILE: no certificate is in " + pem);
            }
            KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
            known.load(null, null);
            for (Certificate certificate : certificates) {
                known.setCertificateEntry("authority " + known.size(), certificate);
            }
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(known);
            return managers.getTrustManagers();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("ALOQA_S3_CA_FILE: " + pem + " can't be read as certificates", e);
        }
    }
}
