package uz.aloqa.appeals.attachment.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Objects by key in the bucket of the attachments. Nobody but this service reaches the store. */
@ApplicationScoped
public class ObjectStore {

    private static final Logger LOG = Logger.getLogger(ObjectStore.class);

    private final StoreConfig config;
    private final S3Client s3;
    private volatile boolean bucketIsThere;

    ObjectStore(StoreConfig config) {
        this.config = config;
        this.s3 = S3Client.builder()
                .endpointOverride(config.url())
                .region(Region.of(config.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(config.accessKey(), config.secretKey())))
                .forcePathStyle(true)
                // Stores other than Amazon's don't all know the newer checksums; the signature covers the bytes anyway.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(connections(config))
                .build();
    }

    private static UrlConnectionHttpClient.Builder connections(StoreConfig config) {
        UrlConnectionHttpClient.Builder connections = UrlConnectionHttpClient.builder()
                .connectionTimeout(config.connectTimeout())
                .socketTimeout(config.readTimeout());
        config.caFile()
                .map(Authorities::of)
                .ifPresent(believed -> connections.tlsTrustManagersProvider(() -> believed));
        return connections;
    }

    /** A store that is away at the start must not keep the service from starting: filing goes on without it. */
    void begin(@Observes StartupEvent event) {
        Thread.ofVirtual().name("attachment-bucket").start(() -> {
            try {
                ensureBucket();
            } catch (StoreAway e) {
                LOG.warnf("The store of attachments at %s is away: %s", config.url(), e.getMessage());
            }
        });
    }

    /** Keeps an object. */
    public void put(String key, byte[] content) {
        keep(key, RequestBody.fromBytes(content));
    }

    /** Keeps a file of this machine as an object. */
    public void put(String key, Path file) {
        keep(key, RequestBody.fromFile(file));
    }

    /**
     * Keeps what streams by as an object.
     *
     * @param content opened once, and from its beginning again for each time that the store has to be asked again
     * @param size exactly as many bytes as the stream has
     */
    public void put(String key, Supplier<InputStream> content, long size) {
        keep(key, RequestBody.fromContentProvider(content::get, size, "application/octet-stream"));
    }

    /** The bytes of an object; whoever asks closes the stream. */
    public InputStream get(String key) {
        return asked(
                "get " + key,
                store -> store.getObject(
                        request -> request.bucket(config.bucket()).key(key)));
    }

    /** The bytes of an object between two positions, both included. */
    public InputStream get(String key, long first, long last) {
        return asked(
                "get " + key,
                store -> store.getObject(
                        request -> request.bucket(config.bucket()).key(key).range("bytes=" + first + "-" + last)));
    }

    /** Deletes objects; those that aren't there are no fault. */
    public void delete(Collection<String> keys) {
        for (String key : keys) {
            asked("delete " + key, store -> {
                try {
                    return store.deleteObject(
                            request -> request.bucket(config.bucket()).key(key));
                } catch (NoSuchKeyException | NoSuchBucketException gone) {
                    return gone;
                }
            });
        }
    }

    private void keep(String key, RequestBody body) {
        // Before, not after a refusal: a store that refuses hangs up while the bytes are still on their way.
        ensureBucket();
        asked(
                "put " + key,
                store -> store.putObject(
                        request -> request.bucket(config.bucket()).key(key), body));
    }

    private void ensureBucket() {
        if (bucketIsThere) {
            return;
        }
        asked("make the bucket " + config.bucket(), store -> {
            try {
                return store.headBucket(request -> request.bucket(config.bucket()));
            } catch (NoSuchBucketException missing) {
                return make(store);
            }
        });
        bucketIsThere = true;
    }

    private Object make(S3Client store) {
        try {
            return store.createBucket(request -> request.bucket(config.bucket()));
        } catch (BucketAlreadyOwnedByYouException another) {
            return another; // replica was quicker
        }
    }

    private <T> T asked(String what, Function<S3Client, T> request) {
        try {
            return request.apply(s3);
        } catch (SdkException e) {
            throw new StoreAway(what + ": " + e.getMessage(), e);
        }
    }

    @PreDestroy
    void end() {
        s3.close();
    }
}
