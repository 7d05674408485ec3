package uz.aloqa.gateway.route;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that can be set about the gateway. */
@ConfigMapping(prefix = "aloqa.gateway")
public interface GatewayConfig {

    /** The class of quotas that counts tokens which did not hold. */
    String REFUSED_TOKENS = "refused-tokens";

    /** The class of quotas of applications whose token names a class that is not configured. */
    String SANDBOX = "sandbox";

    /** Where clients reach the gateway: the server of the merged OpenAPI document. */
    URI publicUrl();

    /** A properties file whose routes, services and quotas stand above all others, and may change while running. */
    Optional<String> file();

    /** How often that file is looked at. */
    @WithDefault("1S")
    Duration fileCheck();

    /** The services, by name. */
    Map<String, UpstreamConfig> upstreams();

    /** The route table, by name of the line. */
    Map<String, RouteConfig> routes();

    /** Limits of every request. */
    LimitConfig limits();

    /** Quotas by class of route; a route names one. */
    Map<String, RateConfig> rates();

    /** Quotas altogether. */
    RateLimitConfig rateLimits();

    /** What a service bears. */
    OverloadConfig overload();

    /** Public answers that are kept. */
    CacheConfig cache();

    /** Addresses of proxies in front of the gateway whose {@code X-Forwarded-For} is believed. */
    Optional<List<String>> trustedProxies();

    /** Connections to the services. */
    ConnectionConfig connections();

    /** Web pages of other origins. */
    CorsConfig cors();

    /** The merged document. */
    OpenApiConfig openapi();

    /** One service. */
    interface UpstreamConfig {

        /** Its replicas, {@code http://host:port} or {@code https://host:port}. */
        List<URI> urls();

        /** Name of its committed OpenAPI document, without {@code .yaml}. */
        String document();
    }

    /** One line of the route table. */
    interface RouteConfig {

        /** {@code /a/b} or {@code /a/b/**}. */
        String path();

        /** Methods allowed; GET brings HEAD along. */
        List<String> methods();

        /** Name of the service. */
        String upstream();

        /** Who may pass. */
        @WithDefault("authenticated")
        Access access();

        /** Largest request body. */
        @WithDefault("256K")
        MemorySize bodyLimit();

        /** How long the service may take to begin its answer. */
        @WithDefault("15S")
        Duration firstByteTimeout();

        /** How long it may pause within its answer; 0 is no limit. */
        @WithDefault("30S")
        Duration idleTimeout();

        /** How long the whole exchange may take; 0 is no limit. */
        @WithDefault("120S")
        Duration totalTimeout();

        /** Name of the class of quotas. */
        @WithDefault("standard")
        String rate();

        /** Who goes first when the service is overloaded. */
        @WithDefault("normal")
        Urgency urgency();

        /** Whether answers that are public are kept for as long as they say. */
        @WithDefault("false")
        boolean cached();
    }

    /** Public answers that are kept. */
    interface CacheConfig {

        /** Memory for all of them. */
        @WithDefault("32M")
        MemorySize size();

        /** Larger answers are passed on only. */
        @WithDefault("512K")
        MemorySize largestAnswer();

        /** How long an answer is kept for the case that its service does not answer. */
        @WithDefault("10M")
        Duration staleIfError();
    }

    /** One class of quotas; a quota of 0 does not limit. */
    interface RateConfig {

        /** Requests of one account in a window. */
        @WithDefault("0")
        long perUser();

        /** Requests of one application in a window. */
        @WithDefault("0")
        long perClient();

        /** Requests of one address in a window, as far as they come without a token. */
        @WithDefault("0")
        long perAddress();

        /** Time in which a spent quota is whole again. */
        @WithDefault("60S")
        Duration window();
    }

    /** Quotas altogether. */
    interface RateLimitConfig {

        /** Whether quotas hold. */
        @WithDefault("true")
        boolean enabled();

        /** Callers remembered at once; beyond that the least active ones are forgotten. */
        @WithDefault("200000")
        int mostCallers();

        /** A store that all replicas of the gateway count in; without it each counts for itself. */
        SharedConfig shared();

        /** Redis or Valkey. */
        interface SharedConfig {

            /** {@code redis://:password@host:6379} or {@code rediss://…}. */
            Optional<String> url();

            /** How long a request waits for it before it is counted by this replica. */
            @WithDefault("0.1S")
            Duration timeout();
        }
    }

    /** What a service bears: concurrent exchanges, found out while running. */
    interface OverloadConfig {

        /** Whether requests are refused beyond it. */
        @WithDefault("true")
        boolean enabled();

        /** Exchanges allowed at the beginning. */
        @WithDefault("200")
        int initial();

        /** Exchanges always allowed. */
        @WithDefault("64")
        int least();

        /** Exchanges never exceeded. */
        @WithDefault("1000")
        int most();

        /** How much slower than usual answers may get before less is allowed: 1.5 is half as slow again. */
        @WithDefault("1.3")
        double tolerance();
    }

    /** Limits of every request. */
    interface LimitConfig {

        /** Longest path and query together, in bytes. */
        @WithDefault("4096")
        int target();

        /** Headers together, in bytes. */
        @WithDefault("16384")
        int headers();

        /** Longest access token, in bytes. */
        @WithDefault("8192")
        int token();

        /** Verified tokens remembered until they expire, so that a signature is checked once. */
        @WithDefault("20000")
        int rememberedTokens();
    }

    /** Connections to the services. */
    interface ConnectionConfig {

        /** Name of the TLS configuration whose certificate the gateway shows to services of {@code https} addresses. */
        Optional<String> tls();

        /** How long connecting may take. */
        @WithDefault("2S")
        Duration connectTimeout();

        /** Most connections to one replica; every open event stream holds one. */
        @WithDefault("4096")
        int perReplica();

        /** How long an unused one is kept. */
        @WithDefault("30S")
        Duration keepAlive();

        /** How often replicas are asked whether they are ready; 0 is never. */
        @WithDefault("0.5S")
        Duration healthCheck();

        /** How often names of services are asked for the addresses of their replicas; 0 is never: one name, one replica. */
        @WithDefault("0S")
        Duration resolve();

        /** How long a replica that did not take a connection is passed over. */
        @WithDefault("3S")
        Duration passOver();
    }

    /** Web pages of other origins. */
    interface CorsConfig {

        /** Origins allowed to call, like {@code https://app.example.uz}. */
        Optional<List<String>> origins();

        /** How long a browser may keep the answer to a preflight. */
        @WithDefault("10M")
        Duration maxAge();
    }

    /** The merged document. */
    interface OpenApiConfig {

        /** How long a merged document is served before the services are asked again. */
        @WithDefault("30S")
        Duration fresh();

        /** How long to wait for a service's document. */
        @WithDefault("2S")
        Duration timeout();
    }
}
