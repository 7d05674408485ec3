package uz.aloqa.stack;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;
import uz.aloqa.stack.process.Ports;

/**
 * What may differ between two platforms on one machine.
 *
 * @param folder holds the data, logs and run records
 * @param ports one for every door
 * @param replicas how many processes of a service run; one where nothing is said. A second one takes a free port
 * @param serviceJvm how the services run
 * @param databasePassword of every database user; development only
 * @param serviceEnvironment more environment variables by service
 */
public record Settings(
        Path folder,
        Map<Address, Integer> ports,
        Map<String, Integer> replicas,
        ServiceJvm serviceJvm,
        String keycloakMemory,
        String kafkaMemory,
        String databasePassword,
        Map<String, Map<String, String>> serviceEnvironment) {

    private static final String SERVER_MEMORY = "256m";
    private static final String DEVELOPMENT_PASSWORD = "aloqa-dev";
    private static final Pattern MEMORY = Pattern.compile("\\d+[mMgG]");

    public Settings {
        folder = folder.toAbsolutePath().normalize();
        ports = Collections.unmodifiableMap(new EnumMap<>(ports));
        replicas = Map.copyOf(replicas);
        serviceEnvironment = Map.copyOf(serviceEnvironment);
    }

    /** The platform of the checkout, changed by {@code ALOQA_…} variables. */
    public static Settings of(Distributions distributions, Map<String, String> variables) {
        Map<Address, Integer> ports = new EnumMap<>(Address.class);
        for (Address address : Address.values()) {
            ports.put(address, port(variables, address));
        }
        return new Settings(
                variables.containsKey("ALOQA_DATA")
                        ? distributions.root().resolve(variables.get("ALOQA_DATA"))
                        : distributions.home(),
                ports,
                Map.of(),
                new ServiceJvm(
                        memory(variables, "ALOQA_SERVICE_MEMORY", ServiceJvm.SMALL.memory()),
                        ServiceJvm.SMALL.optimising()),
                memory(variables, "ALOQA_KEYCLOAK_MEMORY", SERVER_MEMORY),
                memory(variables, "ALOQA_KAFKA_MEMORY", SERVER_MEMORY),
                variables.getOrDefault("ALOQA_DB_PASSWORD", DEVELOPMENT_PASSWORD),
                Map.of());
    }

    /** A platform of its own beside any other, e.g. for a test. */
    public static Settings onFreePorts(Path folder) {
        Map<Address, Integer> ports = new EnumMap<>(Address.class);
        Iterator<Integer> free = Ports.free(Address.values().length).iterator();
        for (Address address : Address.values()) {
            ports.put(address, free.next());
        }
        return new Settings(
                folder,
                ports,
                Map.of(),
                ServiceJvm.SMALL,
                SERVER_MEMORY,
                SERVER_MEMORY,
                DEVELOPMENT_PASSWORD,
                Map.of());
    }

    public Settings withReplicas(String service, int count) {
        Map<String, Integer> more = new HashMap<>(replicas);
        more.put(service, count);
        return new Settings(
                folder, ports, more, serviceJvm, keycloakMemory, kafkaMemory, databasePassword, serviceEnvironment);
    }

    /** With services that run as in production. */
    public Settings asInProduction() {
        return new Settings(
                folder,
                ports,
                replicas,
                ServiceJvm.PRODUCTION,
                keycloakMemory,
                kafkaMemory,
                databasePassword,
                serviceEnvironment);
    }

    /** A variable for every replica of a service. */
    public Settings withEnvironment(String service, String variable, String value) {
        Map<String, String> variables = new HashMap<>(serviceEnvironment.getOrDefault(service, Map.of()));
        variables.put(variable, value);
        Map<String, Map<String, String>> more = new HashMap<>(serviceEnvironment);
        more.put(service, Map.copyOf(variables));
        return new Settings(folder, ports, replicas, serviceJvm, keycloakMemory, kafkaMemory, databasePassword, more);
    }

    public int port(Address address) {
        return ports.getOrDefault(address, address.standard());
    }

    /** A port that somebody else holds is found before anything is started. */
    void requireFreePorts(Map<Address, Part> doors) {
        for (Address door : Address.values()) {
            Part part = doors.get(door);
            if (part != null && !part.isRunning() && Ports.isTaken(port(door))) {
                throw new StackException("Port " + port(door) + ", which " + door.part()
                        + " needs, is taken by another program: end that one, or choose another port with "
                        + door.variable() + ".");
            }
        }
    }

    private static int port(Map<String, String> variables, Address address) {
        String given = variables.getOrDefault(address.variable(), "").strip();
        try {
            int port = given.isEmpty() ? address.standard() : Integer.parseInt(given);
            if (port < 1 || port > 65_535) {
                throw new NumberFormatException();
            }
            return port;
        } catch (NumberFormatException e) {
            throw new StackException(address.variable() + " is " + given + ", which is no port: 1 to 65535.", e);
        }
    }

    private static String memory(Map<String, String> variables, String variable, String standard) {
        String given = variables.getOrDefault(variable, "").strip();
        if (given.isEmpty()) {
            return standard;
        }
        if (!MEMORY.matcher(given).matches()) {
            throw new StackException(variable + " is " + given + ", which is no amount of memory: like 192m or 1g.");
        }
        return given;
    }
}
