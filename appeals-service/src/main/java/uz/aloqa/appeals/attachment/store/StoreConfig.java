package uz.aloqa.appeals.attachment.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the S3 store is. */
@ConfigMapping(prefix = "aloqa.s3")
interface StoreConfig {

    /** Its address. */
    URI url();

    /** Bucket of the attachments; made at start when it is missing. */
    @WithDefault("aloqa-attachments")
    String bucket();

    /** Region that requests are signed for; stores of one's own take any. */
    @WithDefault("us-east-1")
    String region();

    /** Who we are. */
    String accessKey();

    /** Proof of it. */
    String secretKey();

    /** PEM file of the authorities that its certificate may be of, when it is reached over https; those of the JDK otherwise. */
    Optional<Path> caFile();

    /** How long a connection may take. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long the store may be silent. */
    @WithDefault("30s")
    Duration readTimeout();
}
