package uz.aloqa.e2e;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the platform before the first test that needs it and stops it after the last test of the run. */
final class PlatformExtension implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace HERE = Namespace.create(PlatformExtension.class);

    /** A start that failed is not tried again by every class. */
    private record Attempt(@Nullable World world, @Nullable RuntimeException failure) implements AutoCloseable {

        static Attempt start() {
            try {
                return new Attempt(World.start(), null);
            } catch (RuntimeException e) {
                return new Attempt(null, e);
            }
        }

        World worldOrThrow() {
            if (failure != null) {
                throw new IllegalStateException("The platform doesn't stand: " + failure.getMessage(), failure);
            }
            return Objects.requireNonNull(world);
        }

        @Override
        public void close() {
            if (world != null) {
                world.close();
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        world(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        world(context).restore();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == World.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return world(context);
    }

    private static World world(ExtensionContext context) {
        Attempt attempt = context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Attempt.class, nothingYet -> Attempt.start(), Attempt.class);
        return attempt.worldOrThrow();
    }
}
