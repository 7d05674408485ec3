package uz.aloqa.appeals.attachment.download;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.aloqa.appeals.attachment.Viewer;
import uz.aloqa.platform.security.Role;

/**
 * What a signed address says.
 *
 * @param viewer whom it was given to
 * @param thumbnail whether it is the small picture's
 * @param expiresAt when it ends
 */
record Ticket(Viewer viewer, boolean thumbnail, Instant expiresAt) {

    private static final String BETWEEN = "|";

    /** In one line; encrypted before anybody sees it. */
    String line() {
        String department = viewer.department();
        return String.join(
                BETWEEN,
                Long.toString(expiresAt.getEpochSecond()),
                thumbnail ? "t" : "c",
                viewer.account().toString(),
                department == null ? "" : department,
                viewer.roles().stream().map(Enum::name).collect(Collectors.joining(",")));
    }

    /** Reads a line that was decrypted, so that we wrote it. */
    static Ticket of(String line) {
        List<String> parts = Arrays.asList(line.split("\\|", -1));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(parts.get(4).split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .forEach(roles::add);
        String department = parts.get(3);
        return new Ticket(
                new Viewer(UUID.fromString(parts.get(2)), roles, department.isEmpty() ? null : department),
                parts.get(1).equals("t"),
                Instant.ofEpochSecond(Long.parseLong(parts.get(0))));
    }
}
