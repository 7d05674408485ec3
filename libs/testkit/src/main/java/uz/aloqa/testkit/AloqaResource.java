package uz.aloqa.testkit;

import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** Gives the application under test its real parts; used through {@link WithStack}. */
public final class AloqaResource implements QuarkusTestResourceConfigurableLifecycleManager<WithStack> {

    private String database = "";
    private boolean kafka = true;
    private boolean store;
    private boolean keycloak;

    @Override
    public void init(WithStack wanted) {
        this.database = wanted.database();
        this.kafka = wanted.kafka();
        this.store = wanted.store();
        this.keycloak = wanted.keycloak();
    }

    @Override
    public void init(Map<String, String> arguments) {
        this.database = arguments.getOrDefault("database", "");
        this.kafka = Boolean.parseBoolean(arguments.getOrDefault("kafka", "true"));
        this.store = Boolean.parseBoolean(arguments.getOrDefault("store", "false"));
        this.keycloak = Boolean.parseBoolean(arguments.getOrDefault("keycloak", "false"));
    }

    /** The same names as in the environment of a deployed service, so that its own mapping of them is tested too. */
    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        if (!database.isEmpty()) {
            TestDatabase made = TestDatabase.of(database);
            settings.put("ALOQA_DB_URL", made.url());
            settings.put("ALOQA_DB_USER", made.user());
            settings.put("ALOQA_DB_PASSWORD", made.password());
            settings.putAll(Parts.get(Parts.KEYS));
        }
        if (kafka) {
            settings.put("ALOQA_KAFKA", Events.bootstrap());
        }
        if (store) {
            Map<String, String> s3 = Parts.get(Parts.S3);
            settings.put("ALOQA_S3_URL", s3.get(Parts.URL));
            settings.put("ALOQA_S3_ACCESS_KEY", s3.get(Parts.USER));
            settings.put("ALOQA_S3_SECRET_KEY", s3.get(Parts.PASSWORD));
        }
        settings.put("ALOQA_ISSUER", keycloak ? TestKeycloak.realm() : TestTokens.ISSUER);
        settings.put("ALOQA_KEYCLOAK_URL", keycloak ? TestKeycloak.realm() : TestTokens.keysOf());
        return settings;
    }

    /** Nothing to do: the parts serve the next application too and end with the JVM. */
    @Override
    public void stop() {}
}
